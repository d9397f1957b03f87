import { addDays, daysBetween, type Day } from "@cho-ocop/marketplace/clock"

import type { Decision } from "./decision"
import { effectiveLog } from "./effective-log"
import { readStanding, type Standing } from "./standing"

/**
 * What the calendar alone does to a certificate.
 *
 * - `renewal_opens`: the window for re-evaluation opens
 * - `reminder`: so many days are left and no file has come
 * - `renewal_late`: the window has closed and no file has come
 * - `extension_begins`: the term is over, a recorded transition keeps the star alive
 * - `expired`: the term is over
 * - `extension_ended`: the transition is over and no result has come
 */
export const milestoneKinds = [
  "renewal_opens",
  "reminder",
  "renewal_late",
  "extension_begins",
  "expired",
  "extension_ended",
] as const

export type MilestoneKind = (typeof milestoneKinds)[number]

export type Milestone = {
  kind: MilestoneKind
  /** The day it belongs to, whenever it is noticed. */
  due_on: Day
  /** Days to the last day of the term on that day; negative past it. */
  days_left: number
}

/** Days counted back from the last day of the term; data of the rule set. */
export type MilestoneTerms = {
  opens_days_before: number
  due_days_before: number
  reminder_days_before: readonly number[]
}

/**
 * All milestones of the present term up to a day, oldest first. They follow from the log and the calendar, so days on
 * which nobody looked are caught up by asking later. A file that has been handed in ends the reminders.
 *
 * Source: 26/2026/QĐ-TTg, re-evaluation (180 to 120 days before the end) and its transition rule.
 */
export function milestonesUntil(log: readonly Decision[], today: Day, terms: MilestoneTerms): Milestone[] {
  const entries = effectiveLog(log)
  const { recognition, extension } = readStanding(entries, today)
  const end = recognition?.expires_on
  if (!recognition || !end) {
    return []
  }
  const onDay = (due_on: Day) => readStanding(entries, due_on)
  const waits = (then: Standing) => then.recognition?.id === recognition.id && then.pendingFile === null
  const before = (kind: MilestoneKind, days_left: number): Milestone => ({
    kind,
    due_on: addDays(end, -days_left),
    days_left,
  })
  const byCalendar = [
    before("renewal_opens", terms.opens_days_before),
    ...terms.reminder_days_before.map((days) => before("reminder", days)),
    before("renewal_late", terms.due_days_before - 1),
  ].filter(({ due_on, kind }) => {
    const then = onDay(due_on)
    return then.state === "valid" && (kind === "renewal_opens" || waits(then))
  })
  const past = (kind: MilestoneKind, lastDay: Day): Milestone => {
    const due_on = addDays(lastDay, 1)
    return { kind, due_on, days_left: daysBetween(due_on, end) }
  }
  const extendedUntil = extension?.extended_until ?? null
  const byEnd = (
    extendedUntil && extendedUntil > end
      ? [past("extension_begins", end), past("extension_ended", extendedUntil)]
      : [past("expired", end)]
  ).filter(
    ({ kind, due_on }) => onDay(due_on).state === (kind === "extension_begins" ? "extended" : "expired"),
  )
  return [...byCalendar, ...byEnd]
    .filter(({ due_on }) => due_on <= today)
    .sort((a, b) => (a.due_on === b.due_on ? 0 : a.due_on < b.due_on ? -1 : 1))
}

/**
 * Those among newly noticed milestones that somebody should be told of today: of several reminders missed at once the
 * last one, nothing that has been overtaken (a file came, the certificate was revoked), and nothing dated before the
 * certificate was entered here, because that is history and not news.
 *
 * @param noticed milestones that weren't noted before
 * @param entered_on day on which the present term was written into the log
 */
export function newsAmong(
  noticed: readonly Milestone[],
  log: readonly Decision[],
  today: Day,
  entered_on: Day,
): Milestone[] {
  const { state } = readStanding(effectiveLog(log), today)
  const lastReminder = noticed.findLast(({ kind }) => kind === "reminder")
  return noticed.filter((milestone) => {
    if (milestone.due_on < entered_on) {
      return false
    }
    switch (milestone.kind) {
      case "reminder":
        return state === "valid" && milestone === lastReminder
      case "renewal_opens":
      case "renewal_late":
        return state === "valid"
      case "extension_begins":
        return state === "extended"
      default:
        return state === "expired"
    }
  })
}
