import type { MedusaContainer } from "@medusajs/framework/types"

import type { CertificateRecord } from "../certificate-records"
import { standingOf } from "../certificate-standing"
import { CREDENTIAL_MODULE } from "../modules/credential"
import type { CertificateClaim } from "../modules/credential/certificate-claim"
import { planCredentials } from "../modules/credential/plan-credentials"
import type CredentialModuleService from "../modules/credential/service"
import { keepCredentialCurrentWorkflow } from "../workflows"

/**
 * Signs and withdraws what an event should have, and what there was before files were signed at all: every certificate
 * whose files don't say what its log says today.
 */
export async function catchUpCredentials(
  container: MedusaContainer,
  records: readonly CertificateRecord[],
): Promise<void> {
  const rows = await container
    .resolve<CredentialModuleService>(CREDENTIAL_MODULE)
    .listCredentials({ withdrawn_at: null }, { select: ["id", "certificate_id", "claim"] })
  for (const { id, badge } of records) {
    const held = rows
      .filter(({ certificate_id }) => certificate_id === id)
      .map((row) => ({ id: row.id, claim: row.claim as unknown as CertificateClaim }))
    const { issue, withdraw } = planCredentials(held, standingOf(badge))
    if (issue || withdraw.length > 0) {
      await keepCredentialCurrentWorkflow(container).run({ input: { certificate_id: id } })
    }
  }
}
