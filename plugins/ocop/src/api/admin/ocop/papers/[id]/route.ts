import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { reachedPaper } from "../reached-paper"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ paper: await reachedPaper(req, "paper.read") })
}
