import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { extname, join } from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PICTURE_FILE, picturesFolder } from "../../../modules/picture/picture-files"

/** Pictures belong to everybody and never change: their name follows from their content. */
export const AUTHENTICATE = false

/** Serves a stored picture. Names that no picture can have are not found, whatever the disk holds. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params.file ?? ""
  const path = PICTURE_FILE.test(name) ? join(picturesFolder(), name) : null
  const size = path
    ? await stat(path).then(
        (found) => found.size,
        () => null,
      )
    : null
  if (!path || size === null) {
    res.status(404).end()
    return
  }
  res.set({
    "content-type": extname(path) === ".avif" ? "image/avif" : "image/webp",
    "content-length": String(size),
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  })
  createReadStream(path).pipe(res)
}
