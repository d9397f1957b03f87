import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadPicturesWorkflow } from "@cho-ocop/marketplace/workflows"
import sharp from "sharp"

import { packageFolder } from "./read-table"

/** Turns a drawing of `pictures/` into a PNG and takes it in the way a seller's photograph is. Answers its address. */
export async function uploadDrawing(container: MedusaContainer, drawing: string): Promise<string> {
  const png = await sharp(join(packageFolder, "pictures", drawing))
    .png({ compressionLevel: 1 })
    .toBuffer()
  const { result } = await uploadPicturesWorkflow(container).run({
    input: { files: [{ filename: drawing, content: png.toString("base64") }] },
  })
  return result[0]?.url ?? ""
}
