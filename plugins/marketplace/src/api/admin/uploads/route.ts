import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { ShopError } from "../../../shop-error"
import { uploadPicturesWorkflow } from "../../../workflows"

/** Takes pictures in Medusa's own place, so that the dashboard's forms go through the same checks. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const files = (req.files ?? []) as Express.Multer.File[]
  if (files.length === 0) {
    throw new ShopError("invalid_data", "picture_missing")
  }
  const { result } = await uploadPicturesWorkflow(req.scope).run({
    input: {
      files: files.map(({ originalname, buffer }) => ({
        filename: originalname.normalize("NFC").slice(-200),
        content: buffer.toString("base64"),
      })),
    },
  })
  res.json({ files: result })
}
