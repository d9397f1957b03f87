import type { Day } from "@cho-ocop/marketplace/clock"

import type { AuthorityLevel } from "../../rules/rule-book"
import type { Star } from "../../scoring/sheet"

/**
 * What can be written into a certificate's log.
 *
 * - `recognition` (công nhận): a star, for the first time, after re-evaluation, as an upgrade or after revocation
 * - `renewal_filed` (nộp hồ sơ đánh giá lại): the file was handed in within its window
 * - `transition_extension` (gia hạn chuyển tiếp): a late file keeps the certificate alive past its end
 * - `sent_to_centre` (trình trung ương): the province approved 90 points or more and sent the file up
 * - `not_recognised` (không công nhận): an evaluation ended without a star
 * - `revocation` (thu hồi)
 * - `correction` (đính chính): an earlier entry was written down wrongly
 * - `annulment` (hủy bỏ): an earlier entry should not be there
 */
export const decisionKinds = [
  "recognition",
  "renewal_filed",
  "transition_extension",
  "sent_to_centre",
  "not_recognised",
  "revocation",
  "correction",
  "annulment",
] as const

export type DecisionKind = (typeof decisionKinds)[number]

/** The facts of a decision; which of them a kind carries stands in the table of transitions. */
export type DecisionFacts = {
  /** Number on the paper, for example `86/QĐ-UBND`. */
  decision_number: string | null
  /** The body as the paper names it, for example "UBND tỉnh An Giang". */
  authority: string | null
  authority_level: AuthorityLevel | null
  rule_set_id: string | null
  product_set: string | null
  star: Star | null
  /** Average total of the council, 0 to 100, at full precision; null when the paper doesn't tell it. */
  total_score: number | null
  certificate_number: string | null
  issued_on: Day | null
  /** Last day on which the certificate is valid. */
  expires_on: Day | null
  extended_until: Day | null
  pending_file_number: string | null
  /** Letter of the ground for revocation, `a` to `e` with `đ`. */
  ground: string | null
  reason: string | null
  /** The earlier entry that a correction or annulment speaks of. */
  corrects_id: string | null
}

export type DecisionField = keyof DecisionFacts

export const decisionFields = [
  "decision_number",
  "authority",
  "authority_level",
  "rule_set_id",
  "product_set",
  "star",
  "total_score",
  "certificate_number",
  "issued_on",
  "expires_on",
  "extended_until",
  "pending_file_number",
  "ground",
  "reason",
  "corrects_id",
] as const satisfies readonly DecisionField[]

/** What somebody wants to record. */
export type DecisionInput = { kind: DecisionKind; decided_on: Day } & Partial<DecisionFacts>

/** One entry of a certificate's log. */
export type Decision = {
  id: string
  /** Place in the log, counted from 1. */
  position: number
  kind: DecisionKind
  /** Date of the paper (for a file: the day it was handed in). */
  decided_on: Day
} & DecisionFacts

/** An entry that may be written; its id and place in the log come with the writing. */
export type NewDecision = Omit<Decision, "id" | "position">

/** No fact at all; entries name only what their kind has. */
export const emptyFacts = Object.fromEntries(decisionFields.map((field) => [field, null])) as DecisionFacts
