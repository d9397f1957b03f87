import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { resultTablePdf } from "../../../../../../session-papers/session-papers"
import { sendPaper } from "../../send-paper"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  sendPaper(res, await resultTablePdf(req.scope, req.params.id ?? ""), "bang-ket-qua")
}
