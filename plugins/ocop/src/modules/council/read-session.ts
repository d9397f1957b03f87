import { ShopError } from "@cho-ocop/marketplace/shop-error"
import type { Day } from "@cho-ocop/marketplace/clock"

import type { CouncilFacts } from "./council-facts"
import "./council-messages"
import { readDate, readText } from "./read-text"
import { readRound, type Round } from "./rounds"

export type SessionInput = {
  council_id: string
  title: string
  place: string
  held_on: Day
  rule_set_id: string
  round_no?: number | null
  extra_ground?: string | null
}

export type SessionFacts = {
  council_id: string
  title: string
  place: string
  held_on: Day
  rule_set_id: string
  round_year: number
  round_no: number | null
  extra_ground: string | null
}

/**
 * Facts of a session as they are kept: of a council that scores and holds on that day, in a round of the rule set.
 *
 * @throws ShopError session_council_cannot_score, session_council_not_valid, session_round_unknown, and those of
 * `readText` and `readDate`
 */
export function readSessionInput(
  input: SessionInput,
  council: Pick<CouncilFacts, "kind" | "level" | "valid_from" | "valid_to">,
  rounds: readonly Round[],
): SessionFacts {
  if (council.kind !== "council") {
    throw new ShopError("invalid_data", "session_council_cannot_score")
  }
  const held_on = readDate(input.held_on, "held_on")
  if (held_on < council.valid_from || (council.valid_to !== null && council.valid_to < held_on)) {
    throw new ShopError("invalid_data", "session_council_not_valid", { day: held_on })
  }
  return {
    council_id: input.council_id,
    title: readText(input.title, "title"),
    place: readText(input.place, "place"),
    held_on,
    rule_set_id: input.rule_set_id,
    round_year: Number(held_on.slice(0, 4)),
    ...readRound(rounds, council.level, input),
  }
}
