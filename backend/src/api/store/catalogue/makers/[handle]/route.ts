import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { readMakerPage } from "../../../../../catalogue/maker-page"
import { localeOf } from "../../../../locale"

/** A maker or shop with its products; 404 `maker_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readMakerPage(req.scope, req.params.handle ?? "", localeOf(req)))
}
