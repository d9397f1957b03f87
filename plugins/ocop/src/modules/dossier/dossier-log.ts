import type { Day } from "@cho-ocop/marketplace/clock"

import {
  transitionOf,
  type DeadlineKind,
  type DossierAction,
  type DossierLevel,
  type DossierState,
} from "./dossier-transitions"

export const actorTypes = ["seller", "staff", "system"] as const

export type StepActor = { type: (typeof actorTypes)[number]; id: string | null }

/** One entry of a dossier's log. */
export type DossierStep = {
  id: string
  /** Place in the log, counted from 1. */
  position: number
  action: DossierAction
  /** Level at which the action was taken. */
  level: DossierLevel
  /** The state it led to. */
  state: DossierState
  /** Level the dossier is at from then on. */
  next_level: DossierLevel
  actor: StepActor
  comment: string | null
  evidence_ids: string[]
  data: Record<string, unknown>
  /** Day in Vietnam. */
  on: Day
  /** ISO instant. */
  at: string
  decision_id: string | null
}

/** Where a dossier stands, by its log. */
export type DossierStanding = {
  state: DossierState
  level: DossierLevel
  position: number
  /** What runs, and since which day. */
  running: { kind: DeadlineKind; since: Day } | null
  /** Day on which the file came to the level it is at, whole. */
  proposed_on: Day | null
  /** First day on which the maker handed the file in. */
  handed_in_on: Day | null
}

/** A log as it counts: steps that were taken back, and the taking back itself, left out. */
export function standingSteps(steps: readonly DossierStep[]): DossierStep[] {
  const counted: DossierStep[] = []
  for (const step of steps) {
    if (step.action === "take_back") {
      counted.pop()
    } else {
      counted.push(step)
    }
  }
  return counted
}

/** Derives state, level and what runs from a log, oldest entry first; an empty one is a draft at the commune. */
export function readStanding(steps: readonly DossierStep[]): DossierStanding {
  const counted = standingSteps(steps)
  const last = counted.at(-1)
  return {
    state: last?.state ?? "draft",
    level: last?.next_level ?? "commune",
    position: steps.length,
    running: runningOf(counted),
    proposed_on: counted.findLast(({ state }) => state === "proposed" || state === "sent_up")?.on ?? null,
    handed_in_on: counted.find(({ action }) => action === "submit")?.on ?? null,
  }
}

function runningOf(steps: readonly DossierStep[]): DossierStanding["running"] {
  const setter = steps.findLast(({ action }) => transitionOf(action)?.deadline !== "keep")
  const kind = setter && transitionOf(setter.action)?.deadline
  if (!setter || !kind || kind === "keep") {
    return null
  }
  return { kind: setter.state === "sent_up" ? "outside_result" : kind, since: setter.on }
}
