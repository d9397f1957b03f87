import type { MedusaRequest } from "@medusajs/framework/http"

import type { PaperInput } from "../modules/paper/read-paper"
import type { PrivateUpload } from "../workflows/paper/steps/store-private-file"
import type { PaperFormBody } from "./admin/ocop/papers/validators"

/** The file of a form that `readPrivateForm` has read; null where none was chosen. */
export function uploadOf(req: MedusaRequest<unknown>): PrivateUpload | null {
  const { file } = req as { file?: Express.Multer.File }
  return file ? { name: file.originalname, content: file.buffer.toString("base64") } : null
}

/** A form as the paper module takes it: an empty field is none. */
export const paperOf = (form: PaperFormBody, seller_id: string): PaperInput => ({
  ...form,
  seller_id,
  product_id: form.product_id || null,
  ends_on: form.ends_on || null,
})
