import { addDays, daysBetween, type Day } from "@cho-ocop/marketplace/clock"

import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from "./calendar/working-calendar"
import type { DossierKind } from "./dossier-kinds"
import type { DossierStanding } from "./dossier-log"
import type { DeadlineKind } from "./dossier-transitions"
import type { Procedure, Round } from "./procedure"

/** A deadline with what is left of it, negative once it has passed. */
export type DossierDeadline = {
  /** `hand_in` is a re-evaluation that has not been handed in yet. */
  kind: DeadlineKind | "hand_in"
  on: Day
  left: number
  unit: "working_days" | "days"
  standing: "due" | "soon" | "late"
}

export type DeadlineFacts = {
  kind: DossierKind
  standing: DossierStanding
  /** Last day of the certificate that is evaluated again. */
  certificate_ends: Day | null
}

/**
 * What a dossier has to be through with, and by when; null where nothing runs.
 *
 * Sources: 26/2026/QĐ-TTg: 15 working days for the commune; rounds of the levels; 45 days for a re-evaluation; its
 * hand-in at the latest 120 days before the end. Terms of the other steps are the locality's.
 */
export function deadlineOf(
  facts: DeadlineFacts,
  procedure: Procedure,
  calendar: WorkingCalendar,
  today: Day,
): DossierDeadline | null {
  const { running, state } = facts.standing
  if (state === "draft") {
    return facts.kind === "re_evaluation" && facts.certificate_ends
      ? inDays(
          "hand_in",
          addDays(facts.certificate_ends, -procedure.renewal.due_days_before),
          procedure,
          today,
        )
      : null
  }
  if (!running) {
    return null
  }
  if (running.kind === "level_result" || running.kind === "outside_result") {
    const on = resultDay(facts, procedure)
    return on ? inDays(running.kind, on, procedure, today) : null
  }
  const term = procedure.step_days[running.kind]
  if (term === undefined) {
    return null
  }
  const on = addWorkingDays(calendar, running.since, term)
  const left = workingDaysBetween(calendar, today, on)
  return judge({ kind: running.kind, on, left, unit: "working_days" }, procedure.soon.working_days, today)
}

/** A re-evaluation has its own term; at the centre and for everything else it is the round's. */
function resultDay({ kind, standing }: DeadlineFacts, { rounds, re_evaluation_days }: Procedure): Day | null {
  const { level, proposed_on } = standing
  if (!proposed_on) {
    return null
  }
  return kind === "re_evaluation" && level !== "central"
    ? addDays(proposed_on, re_evaluation_days)
    : roundEnd(
        rounds.filter((round) => round.level === level),
        proposed_on,
      )
}

/**
 * Last day of the round that a file proposed on a day belongs to: "finished before 30 June" ends on the 29th.
 *
 * @returns null without rounds
 */
export function roundEnd(rounds: readonly Round[], proposed: Day): Day | null {
  const ends = rounds.map(({ propose_before, finish_before }) => {
    const proposals = nextAfter(proposed, propose_before)
    return { proposals, finish: nextAfter(proposals, finish_before) }
  })
  const [first] = ends.sort((a, b) => (a.proposals < b.proposals ? -1 : 1))
  return first ? addDays(first.finish, -1) : null
}

/** The first day after another that has a month and day. */
function nextAfter(day: Day, monthDay: string): Day {
  const year = Number(day.slice(0, 4))
  const own = `${year}-${monthDay}`
  return own > day ? own : `${year + 1}-${monthDay}`
}

function inDays(kind: DossierDeadline["kind"], on: Day, { soon }: Procedure, today: Day): DossierDeadline {
  return judge({ kind, on, left: daysBetween(today, on), unit: "days" }, soon.days, today)
}

function judge(deadline: Omit<DossierDeadline, "standing">, soonWithin: number, today: Day): DossierDeadline {
  const standing = today > deadline.on ? "late" : deadline.left <= soonWithin ? "soon" : "due"
  return { ...deadline, standing }
}
