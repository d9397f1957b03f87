import type { Day } from "@cho-ocop/marketplace/clock"

import { paperRequirements, type PaperRequirement } from "./data/paper-requirements"
import { holdsNow, readPaperStanding, type DatedPaper } from "./paper-standing"
import type { PaperStandingName } from "./paper-standing-names"

/** What is sold: its branch and product set say which papers it needs. */
export type SoldGoods = { product_id: string; maker_id: string; branch: string; product_set: string | null }

export type OwnedPaper = DatedPaper & { type: string; seller_id: string; product_id: string | null }

/** A requirement that isn't met; `instead` is the nearest to it that there is, if any. */
export type MissingPaper = {
  code: string
  title_vi: string
  title_en: string
  instead: PaperStandingName | null
}

/** The nearest to being good first. */
const NEARNESS: readonly PaperStandingName[] = ["to_check", "not_yet", "ended", "refused", "withdrawn"]

/** The requirements that goods of a branch and product set have on a day. */
export function requirementsFor(
  { branch, product_set }: Pick<SoldGoods, "branch" | "product_set">,
  today: Day,
  known: readonly PaperRequirement[] = paperRequirements,
): PaperRequirement[] {
  return known.filter(
    ({ branches, product_sets, except_product_sets, valid_from, valid_to }) =>
      branches.includes(branch) &&
      (product_sets === null || (product_set !== null && product_sets.includes(product_set))) &&
      !(product_set !== null && except_product_sets.includes(product_set)) &&
      valid_from <= today &&
      (valid_to === null || today <= valid_to),
  )
}

/**
 * The papers without which goods may not be on sale today. A paper of the maker counts for all its products, one of a
 * product for that product only.
 */
export function missingPapers(
  goods: SoldGoods,
  papers: readonly OwnedPaper[],
  today: Day,
  known: readonly PaperRequirement[] = paperRequirements,
): MissingPaper[] {
  const own = papers.filter(
    ({ seller_id, product_id }) =>
      seller_id === goods.maker_id && (product_id === null || product_id === goods.product_id),
  )
  return requirementsFor(goods, today, known).flatMap(({ code, title_vi, title_en, any_of }) => {
    const standings = own
      .filter(({ type }) => any_of.includes(type))
      .map((paper) => readPaperStanding(paper, 0, today))
    if (standings.some(holdsNow)) {
      return []
    }
    const instead = NEARNESS.find((name) => standings.some(({ standing }) => standing === name)) ?? null
    return [{ code, title_vi, title_en, instead }]
  })
}
