import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { CREDENTIAL_MODULE } from "../../../../modules/credential"
import "../../../../modules/credential/credential-messages"
import type CredentialModuleService from "../../../../modules/credential/service"
import { sendCacheable } from "../../certificates/cacheable"

/** A status list: which of the files that name it were withdrawn. Itself signed. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const number = /^[1-9]\d{0,5}$/.test(req.params.list ?? "") ? Number(req.params.list) : 0
  const service = req.scope.resolve<CredentialModuleService>(CREDENTIAL_MODULE)
  const list = number ? await service.readStatusList(number) : null
  if (!list) {
    throw new ShopError("not_found", "status_list_not_found")
  }
  sendCacheable(res, "application/vc+jwt", list)
}
