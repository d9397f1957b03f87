import type { Day } from "@cho-ocop/marketplace/clock"

import { inspectionTransition, type InspectionState } from "./inspection-transitions"
import type { Outcome } from "./inspection-values"
import type { InspectionStepEntry, StepFacts } from "./step-facts"

/** Where an inspection stands by its log. */
export type InspectionStanding = {
  state: InspectionState | "none"
  planned_on: Day | null
  begun_on: Day | null
  /** The day of the conclusion, from which the term of a decision runs. */
  concluded_on: Day | null
  outcome: Outcome | "revoked" | "star_lowered" | "referred" | "declined" | null
  proposal: Pick<StepFacts, "proposal" | "ground" | "star"> | null
  /** True while this inspection holds the product off sale. */
  held: boolean
}

const nothing: InspectionStanding = {
  state: "none",
  planned_on: null,
  begun_on: null,
  concluded_on: null,
  outcome: null,
  proposal: null,
  held: false,
}

/** Reads a log, oldest entry first. */
export function readInspectionStanding(steps: readonly InspectionStepEntry[]): InspectionStanding {
  return [...steps].sort((a, b) => a.position - b.position).reduce(follow, nothing)
}

function follow(before: InspectionStanding, { action, on, facts }: InspectionStepEntry): InspectionStanding {
  const to = inspectionTransition(before.state, action)?.to
  const after = { ...before, state: to ?? before.state }
  switch (action) {
    case "plan":
    case "reschedule":
      return { ...after, planned_on: facts.planned_on ?? before.planned_on }
    case "begin":
      return { ...after, begun_on: on }
    case "suspend":
      return { ...after, held: true }
    case "lift":
      return { ...after, held: false }
    case "conclude":
      // What is kept, or kept again, may be sold.
      return { ...after, concluded_on: on, outcome: facts.outcome ?? null, held: false }
    case "propose":
      return {
        ...after,
        concluded_on: on,
        proposal: { proposal: facts.proposal, ground: facts.ground, star: facts.star ?? null },
      }
    case "decide":
      return { ...after, outcome: before.proposal?.proposal === "lower_star" ? "star_lowered" : "revoked" }
    case "refer":
      return { ...after, outcome: "referred" }
    case "decline":
      return { ...after, outcome: "declined", held: false }
    default:
      return after
  }
}
