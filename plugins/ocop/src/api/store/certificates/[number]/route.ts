import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPublicCertificate } from "../../../../public-certificate"
import { sendCacheable } from "../cacheable"

/** A certificate as it stands today, by its number (with slashes encoded). */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const locale = req.get("x-medusa-locale")?.toLowerCase().startsWith("en") ? "en-US" : "vi-VN"
  const certificate = await readPublicCertificate(req.scope, req.params.number ?? "", locale)
  res.vary("x-medusa-locale")
  sendCacheable(res, "application/json; charset=utf-8", JSON.stringify({ certificate }))
}
