export { createCertificateWorkflow, type CreateCertificateInput } from "./certificate/create-certificate"
export { recordDecisionWorkflow, type RecordDecisionInput } from "./certificate/record-decision"
export { keepCredentialCurrentWorkflow } from "./credential/keep-credential-current"
export { rotateSigningKeyWorkflow } from "./credential/rotate-signing-key"
export { noteCertificateMilestonesWorkflow } from "./certificate/note-certificate-milestones"
export { loadRuleSetsWorkflow } from "./rule-set/load-rule-sets"
export { recordRuleSetWorkflow } from "./rule-set/record-rule-set"
export { addAgendaItemWorkflow } from "./council/add-agenda-item"
export { changeCardStateWorkflow } from "./council/change-card-state"
export { closeSessionWorkflow } from "./council/close-session"
export { planSessionWorkflow } from "./council/plan-session"
export { removeAgendaItemWorkflow } from "./council/remove-agenda-item"
export { saveCardEntryWorkflow } from "./council/save-card-entry"
export { saveCouncilWorkflow } from "./council/save-council"
export { takeSessionActionWorkflow } from "./council/take-session-action"
export {
  importCertificatesWorkflow,
  type ImportedCertificate,
} from "./certificate-import/import-certificates"
export { addEvidenceWorkflow } from "./dossier/add-evidence"
export { advanceDossierWorkflow, type AdvanceDossierInput } from "./dossier/advance-dossier"
export {
  checkEvidenceWorkflow,
  removeEvidenceWorkflow,
  type CheckEvidenceInput,
  type RemoveEvidenceInput,
} from "./dossier/change-evidence"
export { decideDossiersWorkflow } from "./dossier/decide-dossiers"
export { moveIdeaWorkflow } from "./dossier/move-idea"
export { openDossierWorkflow, type OpenDossierInput } from "./dossier/open-dossier"
export { registerIdeaWorkflow, type RegisterIdeaInput } from "./dossier/register-idea"
export { saveDossierFormWorkflow, type SaveDossierFormInput } from "./dossier/save-dossier-form"
export { addHolidayWorkflow } from "./dossier/add-holiday"
export { setYearTargetsWorkflow, type SetYearTargetsInput } from "./dossier/set-year-targets"
export { planInspectionWorkflow, type PlanInspectionInput } from "./inspection/plan-inspection"
export { receiveComplaintWorkflow } from "./inspection/receive-complaint"
export { takeComplaintStepWorkflow } from "./inspection/take-complaint-step"
export { takeInspectionStepWorkflow, type TakeInspectionStepInput } from "./inspection/take-inspection-step"
export { checkPaperWorkflow } from "./paper/check-paper"
export { handInPaperWorkflow, type HandInPaperInput } from "./paper/hand-in-paper"
export { keepPaperHoldsWorkflow } from "./paper/keep-paper-holds"
export { recordInspectionWorkflow, type InspectionEntry } from "./inspection/record-inspection"
