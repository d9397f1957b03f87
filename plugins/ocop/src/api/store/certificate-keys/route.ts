import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { CREDENTIAL_MODULE } from "../../../modules/credential"
import type CredentialModuleService from "../../../modules/credential/service"
import { sendCacheable } from "../certificates/cacheable"

/** The public keys that certificate files are checked with, retired ones among them, as a JSON Web Key Set. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const keys = await req.scope.resolve<CredentialModuleService>(CREDENTIAL_MODULE).readKeySet()
  sendCacheable(res, "application/jwk-set+json", JSON.stringify(keys))
}
