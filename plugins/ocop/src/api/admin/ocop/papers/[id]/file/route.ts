import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { fileOfPaper } from "../../../../../../paper-file"
import { sendPrivateFile } from "../../../../../../private-files/send-private-file"
import { reachedPaper } from "../../reached-paper"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id } = await reachedPaper(req, "paper.read")
  await sendPrivateFile(res, await fileOfPaper(req.scope, { id }))
}
