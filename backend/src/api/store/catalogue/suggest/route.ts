import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { suggest } from "../../../../catalogue/suggest"
import { localeOf } from "../../../locale"
import { readQuery } from "../../../read-query"
import { SuggestQuery } from "../validators"

/** Products and makers for what is being typed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q } = readQuery(SuggestQuery, req.query)
  res.json(await suggest(req.scope, q, localeOf(req)))
}
