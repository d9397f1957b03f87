import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@cho-ocop/marketplace/clock"

import { CERTIFICATE_MODULE } from "./modules/certificate"
import type { MilestoneKind } from "./modules/certificate/milestones"
import type CertificateModuleService from "./modules/certificate/service"
import { CREDENTIAL_MODULE } from "./modules/credential"
import type { CertificateClaim } from "./modules/credential/certificate-claim"
import type { WithdrawalCause } from "./modules/credential/plan-credentials"
import type CredentialModuleService from "./modules/credential/service"

/** A signed file in the office's list. */
export type CredentialRow = {
  id: string
  kid: string
  issued_at: string
  valid_until: Day
  withdrawn_at: string | null
  withdrawn_because: WithdrawalCause | null
}

/** What the calendar did to a certificate, in the office's list. */
export type MilestoneRow = {
  kind: MilestoneKind
  due_on: Day
  days_left: number
  noted_on: Day
  told: boolean
}

/** The files signed for a certificate, the newest first. */
export async function listCredentialRows(
  container: MedusaContainer,
  certificate_id: string,
): Promise<CredentialRow[]> {
  const rows = await container
    .resolve<CredentialModuleService>(CREDENTIAL_MODULE)
    .listCredentials({ certificate_id }, { order: { issued_at: "DESC" } })
  return rows.map(({ id, kid, issued_at, claim, withdrawn_at, withdrawn_because }) => ({
    id,
    kid,
    issued_at: new Date(issued_at).toISOString(),
    valid_until: (claim as unknown as CertificateClaim).valid_until,
    withdrawn_at: withdrawn_at && new Date(withdrawn_at).toISOString(),
    withdrawn_because,
  }))
}

/** Windows, reminders and ends that were noted for a certificate, the newest first. */
export async function listMilestoneRows(
  container: MedusaContainer,
  certificate_id: string,
): Promise<MilestoneRow[]> {
  const rows = await container
    .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    .listCertificateMilestones({ certificate_id }, { order: { due_on: "DESC", created_at: "DESC" } })
  return rows.map(({ kind, due_on, days_left, noted_on, told }) => ({
    kind,
    due_on,
    days_left,
    noted_on,
    told,
  }))
}
