import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { minutesPdf } from "../../../../../../session-papers/session-papers"
import { sendPaper } from "../../send-paper"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  sendPaper(res, await minutesPdf(req.scope, req.params.id ?? ""), "bien-ban")
}
