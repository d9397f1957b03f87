import { daysBetween, type Day } from "@cho-ocop/marketplace/clock"

import type { PaperCheckState } from "./paper-checks"
import type { PaperStandingName } from "./paper-standing-names"

export type PaperStanding = {
  standing: PaperStandingName
  /** Days to the last day, negative when it is over; null without an end. */
  days_left: number | null
}

export type DatedPaper = { issued_on: Day; ends_on: Day | null; state: PaperCheckState }

/** @param soon_days the first reminder of its type */
export function readPaperStanding(paper: DatedPaper, soon_days: number, today: Day): PaperStanding {
  const days_left = paper.ends_on === null ? null : daysBetween(today, paper.ends_on)
  const named = (standing: PaperStandingName): PaperStanding => ({ standing, days_left })
  if (paper.state !== "accepted") {
    return named(paper.state)
  }
  if (today < paper.issued_on) {
    return named("not_yet")
  }
  if (days_left === null) {
    return named("holds")
  }
  return named(days_left < 0 ? "ended" : days_left <= soon_days ? "ending_soon" : "holds")
}

/** True while something may be sold on the strength of the paper. */
export const holdsNow = ({ standing }: PaperStanding): boolean =>
  standing === "holds" || standing === "ending_soon"
