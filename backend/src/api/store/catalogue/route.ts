import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { listCatalogue } from "../../../catalogue/list-catalogue"
import { localeOf } from "../../locale"
import { readQuery } from "../../read-query"
import { CatalogueQuery } from "./validators"

/** A page of the catalogue with facets. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sort, page, limit, ...filter } = readQuery(CatalogueQuery, req.query)
  res.json(await listCatalogue(req.scope, { filter, sort, page, limit, locale: localeOf(req) }))
}
