import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { PAPER_MODULE } from "./modules/paper"
import { paperTypes, type PaperType } from "./modules/paper/data/paper-types"
import {
  checkState,
  paperVerdicts,
  type PaperTransition,
  type PaperVerdict,
} from "./modules/paper/paper-checks"
import { readPaperStanding, type PaperStanding } from "./modules/paper/paper-standing"
import { findPaperType } from "./modules/paper/read-paper"
import type PaperModuleService from "./modules/paper/service"
import type { PrivateFile } from "./private-files/private-file-store"
import { namesOfStaff } from "./names-of-staff"

/** A paper as its maker and the office see it. */
export type PaperRecord = PaperStanding & {
  id: string
  type: { code: string; title_vi: string; title_en: string }
  seller: { id: string; name: string }
  commune: { code: string; valid_from: Day }
  product: { id: string; title: string } | null
  number: string
  issuer: string
  issued_on: Day
  ends_on: Day | null
  file: { name: string; type: string; size: number } | null
  handed_in_on: Day
  handed_in_by: "seller" | "staff" | "import"
  checks: { verdict: PaperVerdict; reason: string | null; on: Day; by: string | null }[]
  reminders: { days_before: number; on: Day }[]
  next: PaperTransition[]
}

type Rows = Awaited<ReturnType<PaperModuleService["listPapers"]>>
type SellerRow = { id: string; name: string; commune_code: string; commune_valid_from: string }

/** Papers with what they are worth today: those that end first on top, those without an end last. */
export async function readPapers(
  container: MedusaContainer,
  filter: { id?: string; seller_id?: string } = {},
): Promise<PaperRecord[]> {
  const rows = await container
    .resolve<PaperModuleService>(PAPER_MODULE)
    .listPapers(filter, { relations: ["checks", "reminders"] })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [sellers, products, names] = await Promise.all([
    query.graph({
      entity: "seller",
      fields: ["id", "name", "commune_code", "commune_valid_from"],
      filters: { id: rows.map(({ seller_id }) => seller_id) },
    }),
    query.graph({
      entity: "product",
      fields: ["id", "title"],
      filters: { id: rows.flatMap(({ product_id }) => product_id ?? []) },
    }),
    namesOfStaff(
      container,
      rows.flatMap(({ checks }) => checks.flatMap(({ by }) => by ?? [])),
    ),
  ])
  const sellerOf = new Map((sellers.data as unknown as SellerRow[]).map((seller) => [seller.id, seller]))
  const titleOf = new Map(products.data.map(({ id, title }) => [id, title]))
  const today = todayInVietnam()
  return rows
    .map((row) => toRecord(row, { seller: sellerOf.get(row.seller_id), titleOf, names, today }))
    .sort(
      (a, b) => (a.ends_on ?? "9999").localeCompare(b.ends_on ?? "9999") || a.number.localeCompare(b.number),
    )
}

type Known = {
  seller: SellerRow | undefined
  titleOf: ReadonlyMap<string, string>
  names: ReadonlyMap<string, string>
  today: Day
}

function toRecord(row: Rows[number], { seller, titleOf, names, today }: Known): PaperRecord {
  const type = findPaperType(row.type, today)
  const checks = [...row.checks].sort((a, b) => a.position - b.position)
  const state = checkState(checks)
  const { issued_on, ends_on, product_id } = row
  return {
    ...readPaperStanding({ issued_on, ends_on, state }, Math.max(0, ...(type?.reminder_days ?? [])), today),
    id: row.id,
    type: { code: row.type, title_vi: type?.title_vi ?? row.type, title_en: type?.title_en ?? row.type },
    seller: { id: row.seller_id, name: seller?.name ?? row.seller_id },
    commune: { code: seller?.commune_code ?? "", valid_from: seller?.commune_valid_from ?? "" },
    product: product_id ? { id: product_id, title: titleOf.get(product_id) ?? product_id } : null,
    number: row.number,
    issuer: row.issuer,
    issued_on,
    ends_on,
    file: shownFile(fileOf(row)),
    handed_in_on: row.handed_in_on,
    handed_in_by: row.handed_in_by_type,
    checks: checks.map(({ verdict, reason, on, by }) => ({
      verdict,
      reason,
      on,
      by: by && (names.get(by) ?? by),
    })),
    reminders: row.reminders
      .map(({ days_before, on }) => ({ days_before, on }))
      .sort((a, b) => b.days_before - a.days_before),
    next: paperVerdicts(state),
  }
}

/** The file of a paper as the store knows it, for a route that hands it out. */
export const fileOf = ({ file }: { file: unknown }): PrivateFile | null => file as PrivateFile | null

const shownFile = (file: PrivateFile | null): PaperRecord["file"] =>
  file && { name: file.name, type: file.type, size: file.size }

/** The kinds of papers that can be handed in on a day. */
export const paperTypesOn = (day: Day): PaperType[] =>
  paperTypes.filter(({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day <= valid_to))
