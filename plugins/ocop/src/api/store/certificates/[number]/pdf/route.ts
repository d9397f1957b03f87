import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { certificateByNumber } from "../../../../../certificate-by-number"
import { certificateFileName } from "../../../../../certificate-file-name"
import { certificatePdf } from "../../../../../certificate-sheet/certificate-pdf"
import { sendCacheable } from "../../cacheable"

/** A certificate as one printed sheet. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const certificate = await certificateByNumber(req.scope, req.params.number ?? "")
  const name = certificateFileName(certificate.badge?.certificate_number || certificate.number, "pdf")
  sendCacheable(res, "application/pdf", await certificatePdf(req.scope, certificate), name)
}
