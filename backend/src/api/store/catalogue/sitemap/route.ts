import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { readSitemap } from "../../../../catalogue/sitemap"

/** Handles of everything that has a page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readSitemap(req.scope))
}
