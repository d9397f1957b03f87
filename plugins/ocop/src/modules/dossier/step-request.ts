import type { Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { DossierKind } from "./dossier-kinds"
import { dossierActionLabels, dossierStateLabels } from "./dossier-labels"
import { readStanding, standingSteps, type DossierStep, type StepActor } from "./dossier-log"
import "./dossier-messages"
import { hasTeamWork, type DossierRequirement } from "./dossier-requirements"
import {
  isAt,
  transitionOf,
  type DossierAction,
  type DossierLevel,
  type DossierState,
  type DossierTransition,
} from "./dossier-transitions"
import type { FormKind } from "./forms/form-kinds"
import type { NumberRequest } from "./numbers"

/** A step that somebody wants to take, with what was looked up for it outside the module. */
export type StepRequest = {
  dossier_id: string
  action: DossierAction
  actor: StepActor
  comment: string | null
  evidence_ids: string[]
  data: Record<string, unknown>
  decision_id: string | null
  /** Length of the log that the person saw; null where it doesn't matter. */
  seen_position: number | null
  /** Level above by the rule set in force, and whether it works outside this system; null at the top. */
  up: { level: DossierLevel; outside: boolean } | null
  /** Requirements that were found fulfilled, and the versions of the forms that were looked at. */
  fulfilled: DossierRequirement[]
  forms: Partial<Record<FormKind, number>>
  numbers: NumberRequest[]
  on: Day
  /** ISO instant. */
  at: string
}

/** A step that may be written; its id comes with the writing. */
export type NewStep = Omit<DossierStep, "id">

/** Requirements that need more than the dossier's own log. */
const fromOutside: readonly DossierRequirement[] = [
  "registration",
  "self_assessment",
  "commune_report",
  "renewal_window",
]

/**
 * Decides whether a step may join a log, by the table of transitions.
 *
 * @throws ShopError dossier_changed, dossier_action_impossible, dossier_incomplete, dossier_no_level_above
 */
export function admitStep(kind: DossierKind, log: readonly DossierStep[], request: StepRequest): NewStep {
  const standing = readStanding(log)
  if (request.seen_position !== null && request.seen_position !== standing.position) {
    throw new ShopError("conflict", "dossier_changed")
  }
  const row = transitionOf(request.action)
  if (!row?.from.includes(standing.state) || !isAt(row, standing.level)) {
    throw impossible(request.action, standing.state)
  }
  checkRequirements(row, kind, standingSteps(log), request)
  const { state, next_level } = destination(row, standing, request.up)
  return {
    position: standing.position + 1,
    action: request.action,
    level: standing.level,
    state,
    next_level,
    actor: request.actor,
    comment: request.comment,
    evidence_ids: request.evidence_ids,
    data: request.data,
    on: request.on,
    at: request.at,
    decision_id: request.decision_id,
  }
}

/** The refusal of an action that the state doesn't allow (any more). */
export function impossible(action: DossierAction, state: DossierState): ShopError {
  return new ShopError("conflict", "dossier_action_impossible", {
    action_vi: dossierActionLabels[action].vi,
    action_en: dossierActionLabels[action].en,
    state_vi: dossierStateLabels[state].vi,
    state_en: dossierStateLabels[state].en,
  })
}

function destination(
  row: DossierTransition,
  standing: { state: DossierState; level: DossierLevel },
  up: StepRequest["up"],
): { state: DossierState; next_level: DossierLevel } {
  if (!row.moves_up) {
    return { state: row.to ?? standing.state, next_level: standing.level }
  }
  if (!up) {
    throw new ShopError("conflict", "dossier_no_level_above")
  }
  const state = (up.outside ? row.to_outside : null) ?? row.to ?? standing.state
  return { state, next_level: up.level }
}

function checkRequirements(
  row: DossierTransition,
  kind: DossierKind,
  steps: readonly DossierStep[],
  { comment, data, fulfilled }: StepRequest,
): void {
  const missing = row.requires.filter((requirement) => {
    switch (requirement) {
      case "comment":
        return !comment
      case "desk_review":
      case "field_survey":
        return !hasTeamWork(requirement, kind, steps)
      case "session_result":
        return typeof data.average !== "number" || typeof data.session_id !== "string"
      default:
        return fromOutside.includes(requirement) && !fulfilled.includes(requirement)
    }
  })
  if (missing.length > 0) {
    throw incomplete(missing.map((requirement) => requirementLabels[requirement]))
  }
}

/** The refusal of a file in which something is missing. */
export function incomplete(missing: readonly { vi: string; en: string }[]): ShopError {
  return new ShopError("invalid_data", "dossier_incomplete", {
    missing_vi: missing.map(({ vi }) => vi).join("; "),
    missing_en: missing.map(({ en }) => en).join("; "),
  })
}

const requirementLabels: Record<DossierRequirement, { vi: string; en: string }> = {
  registration: { vi: "phiếu đăng ký (Mẫu 01)", en: "the registration (form 01)" },
  self_assessment: { vi: "báo cáo tự đánh giá (Mẫu 02)", en: "the self-assessment (form 02)" },
  commune_report: { vi: "báo cáo của xã (Mẫu 03)", en: "the commune's report (form 03)" },
  renewal_window: { vi: "lý do nộp ngoài thời hạn", en: "the reason for handing in outside the window" },
  comment: { vi: "nội dung ý kiến", en: "a comment" },
  desk_review: { vi: "kết quả thẩm định hồ sơ", en: "the desk review" },
  field_survey: { vi: "kết quả khảo sát thực tế", en: "the field survey" },
  session_result: { vi: "kết quả phiên họp", en: "the result of the session" },
}
