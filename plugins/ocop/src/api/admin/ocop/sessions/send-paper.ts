import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends a PDF to be opened or kept; it holds names and opinions, so nobody on the way keeps a copy. */
export function sendPaper(res: MedusaResponse, pdf: Buffer, name: string): void {
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name}.pdf"`)
  res.setHeader("cache-control", "private, no-store")
  res.send(pdf)
}
