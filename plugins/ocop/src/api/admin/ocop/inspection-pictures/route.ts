import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { uploadPicturesWorkflow } from "@cho-ocop/marketplace/workflows"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

/** Takes a picture of a finding in, through the one door that all pictures come through. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { file } = req as { file?: Express.Multer.File }
  if (!file) {
    throw new ShopError("invalid_data", "private_file_missing")
  }
  const { result } = await uploadPicturesWorkflow(req.scope).run({
    input: {
      files: [
        { filename: file.originalname.normalize("NFC").slice(-200), content: file.buffer.toString("base64") },
      ],
    },
  })
  res.status(201).json({ files: result })
}
