import { ShopError } from "@cho-ocop/marketplace/shop-error"
import type { Day } from "@cho-ocop/marketplace/clock"

import type { CouncilFacts, MemberFacts } from "./council-facts"
import "./council-messages"
import { readDate, readText } from "./read-text"

export type CouncilInput = Omit<CouncilFacts, "valid_to"> & { valid_to?: Day | null }

export type MemberInput = Omit<MemberFacts, "votes"> & { votes?: boolean }

/**
 * Facts of a council as they are kept.
 *
 * @throws ShopError council_field_missing, council_field_too_long, council_date_invalid, council_ends_before_start
 */
export function readCouncil(input: CouncilInput): CouncilFacts {
  const valid_from = readDate(input.valid_from, "valid_from")
  const valid_to = input.valid_to ? readDate(input.valid_to, "valid_to") : null
  if (valid_to !== null && valid_to < valid_from) {
    throw new ShopError("invalid_data", "council_ends_before_start", { from: valid_from, to: valid_to })
  }
  return {
    kind: input.kind,
    level: input.level,
    name: readText(input.name, "name"),
    decision_number: readText(input.decision_number, "decision_number"),
    decided_on: readDate(input.decided_on, "decided_on"),
    decided_by: readText(input.decided_by, "decided_by"),
    valid_from,
    valid_to,
  }
}

/**
 * The members of a council as they are kept: one per account, exactly one in the chair. A secretary votes only when
 * told so.
 *
 * @throws ShopError council_field_missing, council_member_twice, council_chair_count
 */
export function readMembers(input: readonly MemberInput[]): MemberFacts[] {
  const members = input.map((member): MemberFacts => ({
    user_id: member.user_id,
    name: readText(member.name, "name"),
    organisation: readText(member.organisation, "organisation"),
    role: member.role,
    votes: member.votes ?? member.role !== "secretary",
  }))
  const twice = members.find(({ user_id }, index) =>
    members.some((other, place) => place < index && other.user_id === user_id),
  )
  if (twice) {
    throw new ShopError("invalid_data", "council_member_twice", { name: twice.name })
  }
  const chairs = members.filter(({ role }) => role === "chair").length
  if (chairs !== 1) {
    throw new ShopError("invalid_data", "council_chair_count", { count: chairs })
  }
  return members
}
