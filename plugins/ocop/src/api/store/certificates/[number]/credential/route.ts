import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { certificateByNumber } from "../../../../../certificate-by-number"
import { certificateFileName } from "../../../../../certificate-file-name"
import { newestCredential } from "../../../../../newest-credential"
import "../../../../../modules/credential/credential-messages"
import { sendCacheable } from "../../cacheable"

/** The signed file of a certificate, for whoever wants to check it without asking us. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id, number, badge } = await certificateByNumber(req.scope, req.params.number ?? "")
  const credential = await newestCredential(req.scope, id)
  if (!credential) {
    throw new ShopError("not_found", "credential_not_signed")
  }
  const name = certificateFileName(badge?.certificate_number || number, "vc.jwt")
  sendCacheable(res, "application/vc+jwt", credential.token, name)
}
