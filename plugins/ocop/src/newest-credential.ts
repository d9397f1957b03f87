import type { MedusaContainer } from "@medusajs/framework/types"

import { CREDENTIAL_MODULE } from "./modules/credential"
import type CredentialModuleService from "./modules/credential/service"

/**
 * The file of a certificate that is handed out: the newest that holds; where none does, the newest that was withdrawn,
 * so that the status list can say so to whoever checks it.
 */
export async function newestCredential(container: MedusaContainer, certificate_id: string) {
  const rows = await container
    .resolve<CredentialModuleService>(CREDENTIAL_MODULE)
    .listCredentials({ certificate_id }, { order: { issued_at: "DESC" } })
  return rows.find(({ withdrawn_at }) => withdrawn_at === null) ?? rows[0] ?? null
}
