import type { Day } from "@cho-ocop/marketplace/clock"
import { authoritiesFor, ruleSetInForce, type DecisionInput, type RuleBook } from "@cho-ocop/ocop/rule-book"

import { certificateNumber, fileNumber, hadDistricts } from "./certificate-number"
import { relativeDay } from "./relative-day"
import type { DecisionRow, MakerRow, ProductRow } from "./tables"

type Star = 3 | 4 | 5

/** A certificate as the tables describe it, on a day. */
export type CertificatePlan = { product: string; number: string; decisions: DecisionInput[] }

/** Who signed: the maker's own district or province of that day, or the ministry. */
function bodyOf(level: "district" | "province" | "central", maker: MakerRow, day: Day): string {
  switch (level) {
    case "district":
      return maker.former_district ?? ""
    case "province":
      return hadDistricts(day) ? (maker.former_province ?? "") : "UBND tỉnh An Giang"
    case "central":
      return "Bộ Nông nghiệp và Môi trường"
  }
}

/**
 * A row of the table as a decision. The rule set and the authority follow from the day, because the days move with
 * today and the law doesn't.
 * @param carried star the certificate carries before this decision
 */
export function toDecision(
  row: DecisionRow,
  product: ProductRow,
  maker: MakerRow,
  today: Day,
  carried: Star | null,
  book: RuleBook,
): DecisionInput {
  const decided_on = relativeDay(row.decided, today)
  const rule_set_id = ruleSetInForce(book, decided_on).id
  const underRuleSet = row.kind === "recognition" || row.kind === "sent_to_centre"
  const [authority] = authoritiesFor(
    book,
    row.kind === "sent_to_centre" ? "refer" : "recognise",
    decided_on,
    {
      star: (row.kind === "sent_to_centre" ? 5 : (row.star ?? carried)) ?? undefined,
      rule_set_id: underRuleSet ? rule_set_id : undefined,
    },
  )
  const level = authority?.level ?? "province"
  const base = { kind: row.kind, decided_on }
  const signed = {
    ...base,
    decision_number: row.number,
    authority: bodyOf(level, maker, decided_on),
    authority_level: level,
  }
  const scored = { ...signed, rule_set_id, product_set: product.product_set, total_score: row.total_score }
  const file = row.file ? fileNumber(maker, row.file, decided_on) : null
  switch (row.kind) {
    case "recognition":
      return { ...scored, star: row.star, issued_on: decided_on }
    case "sent_to_centre":
      return scored
    case "renewal_filed":
      return { ...base, pending_file_number: file }
    case "transition_extension":
      return {
        ...signed,
        extended_until: relativeDay(row.extended_until ?? "", today),
        pending_file_number: file,
        reason: row.reason,
      }
    case "revocation":
      return { ...signed, ground: row.ground, reason: row.reason }
  }
}

/** The certificate of a product with its log, oldest entry first; null for a product that has none. */
export function certificateOf(
  product: ProductRow,
  maker: MakerRow,
  rows: readonly DecisionRow[],
  today: Day,
  book: RuleBook,
): CertificatePlan | null {
  const own = rows.filter((row) => row.product === product.handle)
  const [first] = own
  if (!first) {
    return null
  }
  let carried: Star | null = null
  const decisions = own.map((row) => {
    const decision = toDecision(row, product, maker, today, carried, book)
    carried = row.star ?? carried
    return decision
  })
  const number = certificateNumber(maker, first.serial, relativeDay(first.decided, today))
  return { product: product.handle, number, decisions }
}
