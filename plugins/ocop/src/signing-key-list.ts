import type { MedusaContainer } from "@medusajs/framework/types"

import { CREDENTIAL_MODULE } from "./modules/credential"
import type CredentialModuleService from "./modules/credential/service"

/** A signing key as the office sees it; its private part never leaves the module. */
export type SigningKeyRow = { kid: string; active_from: string; retired_at: string | null; signed: number }

/** All signing keys, the one in use first, with how many certificate files each has signed. */
export async function listSigningKeyRows(container: MedusaContainer): Promise<SigningKeyRow[]> {
  const service = container.resolve<CredentialModuleService>(CREDENTIAL_MODULE)
  const [keys, files] = await Promise.all([
    service.listSigningKeys({}, { order: { active_from: "DESC" } }),
    service.listCredentials({}, { select: ["kid"] }),
  ])
  return keys.map(({ id, active_from, retired_at }) => ({
    kid: id,
    active_from: new Date(active_from).toISOString(),
    retired_at: retired_at && new Date(retired_at).toISOString(),
    signed: files.filter(({ kid }) => kid === id).length,
  }))
}
