import type { Day } from "@cho-ocop/marketplace/clock"

import type { InspectionAction } from "./inspection-transitions"
import type { Outcome, Proposal } from "./inspection-values"

/** The paper with which the authority decided, as it goes into the certificate's log. */
export type ProposedDecision = {
  decided_on: Day
  decision_number: string
  authority: string
  authority_level: "district" | "province" | "central"
  /** For a lower star: the number of the new recognition, where it has a number of its own. */
  recognition_number?: string | null
}

/** What a step may carry besides its comment. */
export type StepFacts = {
  planned_on?: Day
  outcome?: Outcome
  proposal?: Proposal
  /** Letter of the ground for revocation, of the rule set in force that day. */
  ground?: string
  /** The star proposed instead; only with `lower_star`. */
  star?: 3 | 4 | null
  decision?: ProposedDecision
  /** Number of the dossier of re-evaluation that the authority asked for instead. */
  file_number?: string
  /** Answers of the check list as they stood when the visit was reported. */
  answers?: { item: string; answer: string; note: string | null }[]
}

/** One entry of an inspection's log. */
export type InspectionStepEntry = {
  id: string
  position: number
  action: InspectionAction
  /** Day in Vietnam. */
  on: Day
  by: string | null
  comment: string | null
  facts: StepFacts
}
