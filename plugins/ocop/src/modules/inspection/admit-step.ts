import { isDay, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./inspection-messages"
import type { CorrectionState } from "./corrections"
import type { InspectionStanding } from "./inspection-standing"
import {
  inspectionTransition,
  type InspectionAction,
  type InspectionTransition,
  type StepCondition,
} from "./inspection-transitions"
import { OUTCOMES, PROPOSALS } from "./inspection-values"
import type { StepFacts } from "./step-facts"

export type StepInput = { action: InspectionAction; comment: string | null; facts: StepFacts }

/** What the conditions of the table look at. */
export type InspectionFacts = {
  standing: InspectionStanding
  /** Items of the check list without an answer. */
  unanswered: readonly string[]
  corrections: readonly { state: CorrectionState }[]
  /** The star the product's certificate carries today; null without one. */
  carried_star: number | null
  /** Letters of the grounds for revocation in force today. */
  grounds: readonly string[]
  today: Day
}

const MAX_COMMENT = 4000

/**
 * Decides whether a step may join the log, and brings it to the form it is stored in: facts that the table doesn't name
 * are left out.
 *
 * @throws ShopError that says in both languages what to do; see `inspection-messages.ts`
 */
export function admitStep(input: StepInput, inspection: InspectionFacts): StepInput {
  const transition = inspectionTransition(inspection.standing.state, input.action)
  if (!transition) {
    throw new ShopError("conflict", "inspection_step_not_allowed")
  }
  const comment = input.comment?.normalize("NFC").trim() || null
  if (comment === null && transition.comment === "required") {
    throw new ShopError("invalid_data", "inspection_comment_missing")
  }
  if (comment && comment.length > MAX_COMMENT) {
    throw new ShopError("invalid_data", "text_too_long", { max: MAX_COMMENT })
  }
  transition.conditions.forEach((condition) => checks[condition](inspection))
  return { action: input.action, comment, facts: readFacts(transition, input.facts, inspection) }
}

const checks: Record<StepCondition, (inspection: InspectionFacts) => void> = {
  checklist_complete: ({ unanswered }) => {
    if (unanswered.length > 0) {
      throw new ShopError("conflict", "inspection_checklist_incomplete", { count: unanswered.length })
    }
  },
  has_corrections: ({ corrections }) => {
    if (corrections.every(isDone)) {
      throw new ShopError("conflict", "inspection_no_corrections")
    }
  },
  corrections_done: assertCorrected,
  no_open_corrections: assertCorrected,
  held: ({ standing }) => {
    if (!standing.held) {
      throw new ShopError("conflict", "inspection_not_held")
    }
  },
  not_held: ({ standing }) => {
    if (standing.held) {
      throw new ShopError("conflict", "inspection_held_already")
    }
  },
}

const isDone = ({ state }: { state: CorrectionState }): boolean => state === "done"

function assertCorrected({ corrections }: InspectionFacts): void {
  const open = corrections.filter((one) => !isDone(one))
  if (open.length > 0) {
    throw new ShopError("conflict", "inspection_corrections_open", { count: open.length })
  }
}

function readFacts(
  { required }: InspectionTransition,
  facts: StepFacts,
  inspection: InspectionFacts,
): StepFacts {
  const missing = required.find((fact) => facts[fact] === undefined || facts[fact] === "")
  if (missing) {
    throw new ShopError("invalid_data", "inspection_fact_missing", { field: missing })
  }
  const read: StepFacts = {}
  for (const fact of required) {
    Object.assign(read, { [fact]: facts[fact] })
  }
  if (required.includes("planned_on") && !isDay(read.planned_on)) {
    throw new ShopError("invalid_data", "inspection_date_invalid")
  }
  if (required.includes("outcome") && !OUTCOMES.some((outcome) => outcome === read.outcome)) {
    throw new ShopError("invalid_data", "inspection_fact_missing", { field: "outcome" })
  }
  if (required.includes("file_number")) {
    checkReferral(inspection)
  }
  return required.includes("proposal")
    ? readProposal({ ...read, star: facts.star ?? null }, inspection)
    : read
}

/**
 * A proposal needs a star to take away. The text of 26/2026/QĐ-TTg has no procedure of its own for lowering a star: it
 * is modelled as revocation and a new decision, or as a re-evaluation, so it names a ground as well.
 */
function readProposal(facts: StepFacts, { carried_star, grounds }: InspectionFacts): StepFacts {
  if (!PROPOSALS.some((proposal) => proposal === facts.proposal)) {
    throw new ShopError("invalid_data", "inspection_fact_missing", { field: "proposal" })
  }
  if (carried_star === null) {
    throw new ShopError("conflict", "inspection_no_certificate")
  }
  if (!facts.ground || !grounds.includes(facts.ground)) {
    throw new ShopError("invalid_data", "inspection_ground_unknown")
  }
  if (facts.proposal === "revocation") {
    return { ...facts, star: null }
  }
  if ((facts.star !== 3 && facts.star !== 4) || facts.star >= carried_star) {
    throw new ShopError("invalid_data", "inspection_star_not_lower", { star: carried_star })
  }
  return facts
}

function checkReferral({ standing }: InspectionFacts): void {
  if (standing.proposal?.proposal !== "lower_star") {
    throw new ShopError("conflict", "inspection_decide_revocation_only")
  }
}
