import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { readRuleBook } from "./read-rule-book"
import type { RuleBook } from "./rules/rule-book"
import { deriveBadge, type Badge } from "./modules/certificate/badge"
import { toDecision, type DecisionRow } from "./modules/certificate/decision-row"
import type { Decision } from "./modules/certificate/decision"

/** An entry as written, with who wrote it and when. */
export type LogEntry = Decision & { recorded_at: string; recorded_by: string | null }

export type ProductOfCertificate = { id: string; title: string; handle: string; thumbnail: string | null }

/** A certificate with its product, its log (oldest entry first) and the badge that follows from it. */
export type CertificateRecord = {
  id: string
  number: string
  product: ProductOfCertificate | null
  log: LogEntry[]
  badge: Badge | null
}

type Row = {
  id: string
  number: string
  product?: ProductOfCertificate | null
  decisions?: (DecisionRow & { created_at: string | Date })[]
}

const fields = [
  "id",
  "number",
  "product.id",
  "product.title",
  "product.handle",
  "product.thumbnail",
  "decisions.*",
]

/** Reads certificates with their logs: all of them, or those with the ids given. */
export async function readCertificates(
  container: MedusaContainer,
  filter: { id?: string | string[] } = {},
  today: Day = todayInVietnam(),
): Promise<CertificateRecord[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "certificate", fields, filters: filter })
  const book = await readRuleBook(container)
  return (data as unknown as Row[]).map((row) => toRecord(row, today, book))
}

function toRecord(
  { id, number, product, decisions = [] }: Row,
  today: Day,
  book: RuleBook,
): CertificateRecord {
  const log = decisions
    .map((row) => ({
      ...toDecision(row),
      recorded_at: new Date(row.created_at).toISOString(),
      recorded_by: row.recorded_by,
    }))
    .sort((a, b) => a.position - b.position)
  return {
    id,
    number,
    // A product that was deleted leaves its link behind for a moment.
    product: product?.id ? pick(product) : null,
    log,
    badge: deriveBadge(log, today, book),
  }
}

function pick({ id, title, handle, thumbnail }: ProductOfCertificate): ProductOfCertificate {
  return { id, title, handle, thumbnail }
}
