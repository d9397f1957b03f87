import type { DossierStep } from "../dossier-log"
import type { DossierAction, DossierLevel } from "../dossier-transitions"
import { admitStep, type StepRequest } from "../step-request"

/** A request with everything fulfilled. */
export function request(action: DossierAction, change: Partial<StepRequest> = {}): StepRequest {
  return {
    dossier_id: "dos_1",
    action,
    actor: { type: "staff", id: "user_1" },
    comment: "Đã xem",
    evidence_ids: [],
    data: action === "score" ? { session_id: "ses_1", average: 64.5, star: 3, total_votes: 3 } : {},
    decision_id: null,
    seen_position: null,
    up: { level: "province", outside: false },
    fulfilled: ["registration", "self_assessment", "commune_report", "renewal_window"],
    forms: {},
    numbers: [],
    on: "2026-08-03",
    at: "2026-08-03T01:00:00.000Z",
    ...change,
  }
}

/** The log that actions make, one after the other, each admitted by the table. */
export function logOf(...actions: (DossierAction | StepRequest)[]): DossierStep[] {
  const log: DossierStep[] = []
  for (const action of actions) {
    const wanted = typeof action === "string" ? request(action) : action
    log.push({ id: `step_${log.length + 1}`, ...admitStep("first", log, wanted) })
  }
  return log
}

export const toProvince: DossierAction[] = ["submit", "accept", "report", "propose"]

export const toScore: DossierAction[] = [
  ...toProvince,
  "admit",
  "review_desk",
  "survey_field",
  "report_assessment",
  "schedule",
  "score",
]

export const levels: readonly DossierLevel[] = ["commune", "province", "central"]
