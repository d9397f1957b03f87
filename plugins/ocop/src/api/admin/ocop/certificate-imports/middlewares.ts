import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"
import { ShopError } from "@cho-ocop/marketplace/shop-error"
import multer, { MulterError } from "multer"

import "../../../../certificate-import/import-messages"
import { IMPORT_LIMITS } from "../../../../certificate-import/workbook"

const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: IMPORT_LIMITS.megabytes * 1024 ** 2, files: 1, fields: 5, fieldSize: 1_000 },
  defParamCharset: "utf8",
}).single("file")

function readImportFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  readForm(req, res, (error: unknown) => next(error ? toRefusal(error) : undefined))
}

function toRefusal(error: unknown): ShopError {
  const isTooLarge = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE"
  return isTooLarge
    ? new ShopError("invalid_data", "import_file_too_large", { max: IMPORT_LIMITS.megabytes })
    : new ShopError("invalid_data", "import_file_missing")
}

const path = "/admin/ocop/certificate-imports"

export const certificateImportAccess: AccessRule[] = [
  { path, methods: ["GET", "POST"], permission: "certificate.decide" },
]

export const certificateImportMiddlewares: MiddlewareRoute[] = [
  { matcher: path, method: ["POST"], middlewares: [readImportFile] },
]
