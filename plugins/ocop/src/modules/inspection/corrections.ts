import { daysBetween, type Day } from "@cho-ocop/marketplace/clock"

import type { FollowUpResult } from "./inspection-values"

export type FollowUp = { position: number; result: FollowUpResult; on: Day; due_on: Day | null }

export type CorrectionState = "open" | "late" | "done"

/** Where a corrective action stands on a day: the date that counts is the last one given. */
export type CorrectionStanding = { state: CorrectionState; due_on: Day; days: number; done_on: Day | null }

/** Reads a corrective action with what was found when somebody looked again. */
export function readCorrection(due_on: Day, followUps: readonly FollowUp[], today: Day): CorrectionStanding {
  const inOrder = [...followUps].sort((a, b) => a.position - b.position)
  const last = inOrder.at(-1)
  const due = inOrder.findLast((one) => one.due_on !== null)?.due_on ?? due_on
  const days = daysBetween(today, due)
  if (last?.result === "done") {
    return { state: "done", due_on: due, days, done_on: last.on }
  }
  return { state: days < 0 ? "late" : "open", due_on: due, days, done_on: null }
}
