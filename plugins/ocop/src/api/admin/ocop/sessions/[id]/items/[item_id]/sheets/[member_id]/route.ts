import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { scoreSheetPdf } from "../../../../../../../../../session-papers/session-papers"
import { actorOf } from "../../../../../actor"
import { sendPaper } from "../../../../../send-paper"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: session_id = "", item_id = "", member_id = "" } = req.params
  const pdf = await scoreSheetPdf(req.scope, { session_id, item_id, member_id }, actorOf(req))
  sendPaper(res, pdf, "phieu-cham-diem")
}
