import { addDays, type Day } from "@cho-ocop/marketplace/clock"

import type { BadgeState } from "./certificate-transitions"
import type { Decision } from "./decision"

/** Where a log stands on a day: the entries that count and the state they make. */
export type Standing = {
  state: BadgeState
  /** The recognition that the certificate rests on. */
  recognition: Decision | null
  /** A recognition dated later than the day, while there was none before. */
  awaited: Decision | null
  referral: Decision | null
  extension: Decision | null
  revocation: Decision | null
  pendingFile: string | null
  awaitingCentre: boolean
  validUntil: Day | null
}

type Reading = Omit<Standing, "state" | "awaited" | "validUntil">

const empty: Reading = {
  recognition: null,
  referral: null,
  extension: null,
  revocation: null,
  pendingFile: null,
  awaitingCentre: false,
}

/** The day from which an entry counts. */
export function effectiveOn(entry: Decision): Day {
  return entry.kind === "recognition" && entry.issued_on ? entry.issued_on : entry.decided_on
}

/**
 * Reads a log without corrections (see `effectiveLog`) on a day: entries in the order in which they take effect,
 * those that are not yet due left out.
 */
export function readStanding(entries: readonly Decision[], day: Day): Standing {
  const inOrder = [...entries].sort(
    (a, b) => compare(effectiveOn(a), effectiveOn(b)) || a.position - b.position,
  )
  const reading = inOrder.filter((entry) => effectiveOn(entry) <= day).reduce(read, empty)
  const awaited = inOrder.find((entry) => entry.kind === "recognition" && effectiveOn(entry) > day) ?? null
  const validUntil = lastDay(reading) ?? awaited?.expires_on ?? null
  return { ...reading, awaited, validUntil, state: stateOf(reading, validUntil, day) }
}

function read(before: Reading, entry: Decision): Reading {
  switch (entry.kind) {
    case "recognition":
      return { ...empty, recognition: entry }
    case "renewal_filed":
      return { ...before, pendingFile: entry.pending_file_number }
    case "transition_extension":
      return { ...before, extension: entry, pendingFile: entry.pending_file_number }
    case "sent_to_centre":
      return { ...before, referral: entry, awaitingCentre: true }
    case "not_recognised":
      return { ...before, extension: cutShort(before, entry), pendingFile: null, awaitingCentre: false }
    case "revocation":
      return { ...before, revocation: entry, pendingFile: null, awaitingCentre: false }
    default:
      return before
  }
}

/**
 * The transition lasts "until the result is out" (26/2026/QĐ-TTg): a result without a star ends it on that day,
 * so the day before was the last.
 */
function cutShort({ recognition, extension }: Reading, result: Decision): Decision | null {
  if (!extension?.extended_until || extension.extended_until < result.decided_on) {
    return extension
  }
  const lastDay = addDays(result.decided_on, -1)
  const outlivesTerm = recognition?.expires_on && lastDay > recognition.expires_on
  return outlivesTerm ? { ...extension, extended_until: lastDay } : null
}

function lastDay({ recognition, extension, revocation }: Reading): Day | null {
  if (!recognition?.expires_on) {
    return null
  }
  const end = latest(recognition.expires_on, extension?.extended_until ?? null)
  return revocation && revocation.decided_on <= end ? addDays(revocation.decided_on, -1) : end
}

function stateOf(reading: Reading, validUntil: Day | null, day: Day): BadgeState {
  const { recognition, revocation, pendingFile } = reading
  if (!recognition?.expires_on || !validUntil) {
    return "pending"
  }
  if (revocation) {
    return "revoked"
  }
  if (day <= recognition.expires_on) {
    return pendingFile ? "renewing" : "valid"
  }
  return day <= validUntil ? "extended" : "expired"
}

function latest(a: Day, b: Day | null): Day {
  return b !== null && b > a ? b : a
}

function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}
