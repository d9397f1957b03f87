import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer, { MulterError } from "multer"

import { MAX_PICTURE_BYTES, MAX_PICTURES } from "../../../modules/picture/picture-limits"
import { pictureMessages } from "../../../modules/picture/picture-messages"
import { registerMessages, ShopError } from "../../../shop-error"

registerMessages(pictureMessages)

const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PICTURE_BYTES, files: MAX_PICTURES, fields: 20 },
  defParamCharset: "utf8",
}).array("files")

/**
 * Reads the uploaded files before Medusa's own reader does, which keeps whatever comes in memory: this one stops at the
 * first file that is too large. Medusa's reader then finds a request without a form and passes it on.
 *
 * It has no method on purpose: Medusa runs such middlewares before its own.
 */
export function readPictures(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "POST" || req.path !== "/") {
    next()
    return
  }
  readForm(req, res, (error: unknown) => {
    delete req.headers["content-type"]
    next(error ? toRefusal(error) : undefined)
  })
}

function toRefusal(error: unknown): unknown {
  const { code, filename = "" } = error as { code?: string; filename?: string }
  switch (error instanceof MulterError ? code : null) {
    case "LIMIT_FILE_SIZE":
      return new ShopError("invalid_data", "picture_too_large", {
        filename,
        max: MAX_PICTURE_BYTES / 1024 ** 2,
      })
    case "LIMIT_FILE_COUNT":
      return new ShopError("invalid_data", "pictures_too_many", { max: MAX_PICTURES })
    default:
      return new ShopError("invalid_data", "picture_missing")
  }
}
