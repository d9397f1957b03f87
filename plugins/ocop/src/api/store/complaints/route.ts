import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"

import { receiveComplaintWorkflow } from "../../../workflows"
import type { StoreComplaintBody } from "./validators"

/** Takes a complaint in. Nothing about complaints can be read here, only the code of the one just sent. */
export async function POST(req: MedusaStoreRequest<StoreComplaintBody>, res: MedusaResponse) {
  const { name = null, contact = null, ...complaint } = req.validatedBody
  const { result } = await receiveComplaintWorkflow(req.scope).run({ input: { ...complaint, name, contact } })
  res.status(result.created ? 201 : 200).json({ complaint: { code: result.code } })
}
