import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerOf } from "@cho-ocop/marketplace/access/seller-actor"

import { fileOfPaper } from "../../../../../../paper-file"
import { sendPrivateFile } from "../../../../../../private-files/send-private-file"

/** Another maker's paper is not found. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { seller_id } = sellerOf(req)
  await sendPrivateFile(res, await fileOfPaper(req.scope, { id: req.params.id ?? "", seller_id }))
}
