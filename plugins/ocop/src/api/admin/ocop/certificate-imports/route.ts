import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { checkImport, digestOf, toPreview } from "../../../../certificate-import/preview-import"
import type { ImportedCertificate } from "../../../../workflows"
import { importCertificatesWorkflow } from "../../../../workflows"

/**
 * A form with the file alone answers a preview and writes nothing. With `digest`, that of a preview, the new lines are
 * written, all or none; with bad lines only when `good_lines_only` is "true".
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { file } = req as unknown as { file?: Express.Multer.File }
  if (!file) {
    throw new ShopError("invalid_data", "import_file_missing")
  }
  const { digest, good_lines_only } = (req.body ?? {}) as { digest?: string; good_lines_only?: string }
  const rows = await checkImport(req.scope, file.buffer)
  const preview = toPreview(file.buffer, rows)
  if (digest === undefined) {
    res.json({ preview, written: 0 })
    return
  }
  if (digest !== digestOf(file.buffer)) {
    throw new ShopError("conflict", "import_file_changed")
  }
  if (preview.counts.bad > 0 && good_lines_only !== "true") {
    throw new ShopError("invalid_data", "import_has_bad_lines", { count: preview.counts.bad })
  }
  const fresh = rows.flatMap(({ state, number, product_id, decision }): ImportedCertificate[] =>
    state === "new" && product_id && decision ? [{ number, product_id, decision }] : [],
  )
  const written =
    fresh.length > 0 ? (await importCertificatesWorkflow(req.scope).run({ input: fresh })).result : 0
  res.json({ preview, written })
}
