import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { CouncilLevel } from "./council-facts"
import "./council-messages"
import { readText } from "./read-text"

/** A regular round of a rule set: dossiers proposed before one day of the year are finished before another (`MM-DD`). */
export type Round = { level: string; no: number; propose_before: string; finish_before: string }

export type RoundOfSession = { round_no: number | null; extra_ground: string | null }

/**
 * The round that a session belongs to: a regular one of the rule set at the council's level, or an extra one with
 * the plan or rule that allows it.
 * Source: 26/2026/QĐ-TTg, at least two rounds a year; extra rounds by the council's rules and a plan.
 *
 * @throws ShopError session_round_unknown, council_field_missing
 */
export function readRound(
  rounds: readonly Round[],
  level: CouncilLevel,
  { round_no, extra_ground }: { round_no?: number | null; extra_ground?: string | null },
): RoundOfSession {
  if (round_no == null) {
    return { round_no: null, extra_ground: readText(extra_ground, "extra_ground") }
  }
  if (!rounds.some((round) => round.level === level && round.no === round_no)) {
    throw new ShopError("invalid_data", "session_round_unknown", { no: round_no })
  }
  return { round_no, extra_ground: null }
}
