import type { DossierRecord } from "@cho-ocop/ocop/dossier-records"
import type { Sheet } from "@cho-ocop/ocop/scoring/sheet"

import { plausiblePicks } from "./plausible-picks"
import type { RowOf } from "./programme-tables"

export type MakerFacts = {
  name: string
  legal_form: string
  representative: string | null
  phone: string
  email: string | null
  address: string
  tax_code: string | null
}

type Paper = { id: string; type: string }

/** Mẫu số 01 as the tables and the maker's record have it. */
export function registrationOf(
  row: RowOf<"dossiers">,
  { title, description }: RowOf<"products">,
  maker: MakerFacts,
): Record<string, unknown> {
  const { name, legal_form, representative, phone, email, address, tax_code } = maker
  return {
    product_name: title,
    maker_name: name,
    legal_form,
    representative,
    position: "Đại diện chủ thể",
    phone,
    email,
    address,
    business_registration: tax_code,
    description,
    expected_star: row.expected_star,
    changes: "",
    commitment: true,
  }
}

/**
 * Mẫu số 02: what the maker says of the last year, and a pick for each criterion with the papers that show it.
 *
 * @param shows criteria that a type of paper supports, by the type's key
 */
export function selfAssessmentOf(
  { general, results, plan, output, revenue, profit, workers, self_star, self_points }: RowOf<"dossiers">,
  sheet: Sheet,
  papers: readonly Paper[],
  shows: ReadonlyMap<string, readonly string[]>,
  year: number,
): Record<string, unknown> {
  const picks = self_points === null ? {} : plausiblePicks(sheet, self_star, self_points)
  return {
    general,
    results: results ?? "",
    plan: plan ?? "",
    years: [{ year: year - 1, output, revenue, profit, workers }],
    picks: Object.fromEntries(
      Object.entries(picks).map(([criterion, option]) => {
        const own = papers.filter(({ type }) => shows.get(type)?.includes(criterion))
        return [criterion, { option, evidence_ids: own.map(({ id }) => id), note: "" }]
      }),
    ),
  }
}

/** Mẫu số 03, the commune's report on the four contents. */
export function communeReportOf(
  row: RowOf<"dossiers">,
  reports: readonly RowOf<"reports">[],
): Record<string, unknown> {
  return {
    contents: Object.fromEntries(
      reports
        .filter(({ product }) => product === row.product)
        .map(({ content, maker, commune }) => [content, { maker, commune }]),
    ),
    conclusion: row.conclusion,
    samples: row.samples,
  }
}

/** True where a form isn't there yet. */
export const lacks = (dossier: DossierRecord, kind: keyof DossierRecord["forms"]): boolean =>
  !dossier.forms[kind]
