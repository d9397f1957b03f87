import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer, { MulterError } from "multer"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { MAX_PRIVATE_FILE_BYTES } from "./private-file-limits"
import "./private-file-messages"

const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PRIVATE_FILE_BYTES, files: 1, fields: 30, fieldSize: 100_000 },
  defParamCharset: "utf8",
}).single("file")

/** Middleware that reads a form with one file in the field `file`; it stops reading where the file is too large. */
export function readPrivateForm(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readForm(req, res, (error: unknown) => next(error ? toRefusal(error) : undefined))
}

function toRefusal(error: unknown): ShopError {
  return error instanceof MulterError && error.code === "LIMIT_FILE_SIZE"
    ? new ShopError("invalid_data", "private_file_too_large", { max: MAX_PRIVATE_FILE_BYTES / 1024 ** 2 })
    : new ShopError("invalid_data", "private_file_missing")
}
