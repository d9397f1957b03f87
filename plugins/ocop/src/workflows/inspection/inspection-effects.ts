import type { HoldListingInput, LiftListingHoldInput } from "@cho-ocop/marketplace/workflows"

import type { Badge } from "../../modules/certificate/badge"
import type { DecisionInput } from "../../modules/certificate/decision"
import type { StepInput } from "../../modules/inspection/admit-step"
import type { InspectionStanding } from "../../modules/inspection/inspection-standing"
import type { RecordDecisionInput } from "../certificate/record-decision"

/** What a step of an inspection changes outside of its log. */
export type InspectionEffects = {
  holds: HoldListingInput[]
  lifts: LiftListingHoldInput[]
  /** Entries for the certificate's log, in this order; two at most. */
  decisions: RecordDecisionInput[]
}

/** What is known when the effects are worked out. */
export type EffectSource = {
  inspection: { id: string; number: string; product_id: string; certificate_id: string | null }
  standing: InspectionStanding
  /** The comment of the proposal: the reason that goes on the certificate's log. */
  proposed_because: string | null
  badge: Badge | null
  /** Rule set in force on the day of the decision. */
  rule_set_id: string
  by: string | null
}

/** The reason code of holds that inspections make. */
export const INSPECTION_HOLD = "inspection"

/** What a step does to the listing and the certificate; most do nothing. */
export function effectsOf({ action, comment, facts }: StepInput, source: EffectSource): InspectionEffects {
  const { inspection, standing, by } = source
  const hold = { type: "inspection", id: inspection.id }
  const nothing: InspectionEffects = { holds: [], lifts: [], decisions: [] }
  const lift = { ...nothing, lifts: [{ source: hold, by }] }
  switch (action) {
    case "suspend":
      return {
        ...nothing,
        holds: [
          {
            product_id: inspection.product_id,
            reason: INSPECTION_HOLD,
            source: hold,
            note: `Kiểm tra ${inspection.number}: ${comment ?? ""}`.slice(0, 1000),
            by,
          },
        ],
      }
    case "lift":
      return lift
    case "conclude":
    case "decline":
      return standing.held ? lift : nothing
    case "decide":
      return {
        ...nothing,
        decisions: facts.decision ? decisionsOf({ ...source, paper: facts.decision }) : [],
      }
    default:
      return nothing
  }
}

type Decided = EffectSource & { paper: NonNullable<StepInput["facts"]["decision"]> }

/**
 * A revocation, and for a lower star the new recognition after it. It keeps the old last day: nobody assessed the product
 * anew, so its term doesn't begin anew.
 */
function decisionsOf({ inspection, standing, badge, paper, ...source }: Decided): RecordDecisionInput[] {
  const { decided_on, decision_number, authority, authority_level, recognition_number } = paper
  const { proposal } = standing
  const signed = { decided_on, decision_number, authority, authority_level }
  const revocation: DecisionInput = {
    ...signed,
    kind: "revocation",
    ground: proposal?.ground ?? null,
    reason: source.proposed_because ?? `Kiểm tra ${inspection.number}`,
  }
  const entries: DecisionInput[] =
    proposal?.proposal === "lower_star" && proposal.star
      ? [
          revocation,
          {
            ...signed,
            kind: "recognition",
            decision_number: recognition_number || decision_number,
            rule_set_id: source.rule_set_id,
            product_set: badge?.product_set ?? null,
            star: proposal.star,
            issued_on: decided_on,
            expires_on: badge?.expires_on ?? null,
          },
        ]
      : [revocation]
  return entries.map((decision) => ({
    certificate_id: inspection.certificate_id ?? "",
    decision,
    by: "staff",
    recorded_by: source.by,
  }))
}
