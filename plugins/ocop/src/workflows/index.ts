export { createCertificateWorkflow, type CreateCertificateInput } from "./certificate/create-certificate"
export { recordDecisionWorkflow, type RecordDecisionInput } from "./certificate/record-decision"
