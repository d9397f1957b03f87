import type { DossierKind } from "./dossier-kinds"
import type { DossierStep } from "./dossier-log"

/**
 * What an action can demand: a form that is complete, the window for re-evaluation, a comment, the team's desk
 * review and field survey since the file was admitted, the result of a session.
 */
export type DossierRequirement =
  | "registration"
  | "self_assessment"
  | "commune_report"
  | "renewal_window"
  | "comment"
  | "desk_review"
  | "field_survey"
  | "session_result"

/**
 * The team's work since the file was last admitted, by the log alone. A re-evaluation needs no field survey: it is
 * only made when the scale has changed a lot or the evidence is unclear (26/2026/QĐ-TTg, re-evaluation).
 */
export function hasTeamWork(
  requirement: "desk_review" | "field_survey",
  kind: DossierKind,
  steps: readonly DossierStep[],
): boolean {
  const admitted = steps.findLastIndex(({ action }) => action === "admit")
  const since = steps.slice(admitted + 1).map(({ action }) => action)
  return requirement === "desk_review"
    ? since.includes("review_desk")
    : kind === "re_evaluation" || since.includes("survey_field")
}
