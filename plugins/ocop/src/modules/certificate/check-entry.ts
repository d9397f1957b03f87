import { isDay, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { RuleBook } from "../../rules/rule-book"
import { transitionOf, transitionsFrom, type Recorder, type StateBefore } from "./certificate-transitions"
import { fieldLabels, kindLabels, stateLabels } from "./data/labels"
import type { Decision, DecisionInput, NewDecision } from "./decision"
import { readStanding } from "./standing"

export type Recording = {
  /** Number of the certificate that the log belongs to. */
  number: string
  /** Day in Vietnam on which it is recorded. */
  today: Day
  by: Recorder
  /** The rules it is checked against. */
  book: RuleBook
}

/** Corrections and annulments are a person's, the rest may be taken in by import too. */
export function checkRecorder(input: DecisionInput, { by }: Recording): void {
  if (!transitionOf(input.kind).by.includes(by)) {
    throw new ShopError("not_allowed", "decision_recorder_not_allowed")
  }
}

export function checkDate(
  entries: readonly Decision[],
  { decided_on }: DecisionInput,
  { today }: Recording,
): void {
  if (!isDay(decided_on)) {
    const { vi, en } = fieldLabels.decided_on
    throw new ShopError("invalid_data", "decision_date_invalid", {
      field_vi: vi,
      field_en: en,
      value: String(decided_on),
    })
  }
  if (decided_on > today) {
    throw new ShopError("invalid_data", "decision_in_future", { day: decided_on })
  }
  const last = entries
    .map((entry) => entry.decided_on)
    .sort()
    .at(-1)
  if (last !== undefined && decided_on < last) {
    throw new ShopError("invalid_data", "decision_before_last", { day: decided_on, last })
  }
}

export function checkState(
  entries: readonly Decision[],
  { kind, decided_on }: DecisionInput,
  { by }: Recording,
): void {
  const state: StateBefore = entries.length === 0 ? "none" : readStanding(entries, decided_on).state
  if (transitionOf(kind).from.includes(state)) {
    return
  }
  const allowed = transitionsFrom(state, by).map((transition) => kindLabels[transition.kind])
  throw new ShopError("not_allowed", "decision_not_from_state", {
    day: decided_on,
    state_vi: stateLabels[state].vi,
    state_en: stateLabels[state].en,
    kind_vi: kindLabels[kind].vi,
    kind_en: kindLabels[kind].en,
    allowed_vi: allowed.map(({ vi }) => vi).join(", "),
    allowed_en: allowed.map(({ en }) => en).join(", "),
  })
}

/** A form sent twice must not become two decisions. */
export function checkRepeated(
  entries: readonly Decision[],
  { kind, decided_on, decision_number }: NewDecision,
): void {
  const repeated = entries.some(
    (entry) =>
      decision_number !== null &&
      entry.kind === kind &&
      entry.decided_on === decided_on &&
      entry.decision_number === decision_number,
  )
  if (repeated) {
    throw new ShopError("conflict", "decision_recorded_already", {
      number: decision_number ?? "",
      day: decided_on,
    })
  }
}
