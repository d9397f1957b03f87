import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { certificateFileName } from "../../../../../../certificate-file-name"
import { readCertificates } from "../../../../../../certificate-records"
import { certificatePdf } from "../../../../../../certificate-sheet/certificate-pdf"

/** The certificate as one printed sheet, for the office to print and hand over. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const [certificate] = await readCertificates(req.scope, { id: req.params.id ?? "" })
  if (!certificate) {
    throw new ShopError("not_found", "certificate_not_found")
  }
  const pdf = await certificatePdf(req.scope, certificate)
  const name = certificateFileName(certificate.badge?.certificate_number || certificate.number, "pdf")
  res.set({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-store",
  })
  res.send(pdf)
}
