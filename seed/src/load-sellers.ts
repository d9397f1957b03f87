import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createSellersWorkflow } from "@cho-ocop/marketplace/workflows"

import { tableError } from "./read-table"
import { uploadDrawing } from "./upload-drawing"
import type { MakerRow, ShippingRow, Tables } from "./tables"

export type SellerIds = Map<string, { id: string; location_id: string }>

function deliveryOf(row: ShippingRow | undefined) {
  if (row?.long_xuyen == null || row.an_giang == null || row.vietnam == null) return null
  return { long_xuyen: row.long_xuyen, an_giang: row.an_giang, vietnam: row.vietnam }
}

/**
 * Makers and shops with their places and delivery terms. Those that are there stay as they are; what an interrupted
 * run left out of them is added.
 */
export async function loadSellers(
  container: MedusaContainer,
  { makers, shipping }: Tables,
): Promise<SellerIds> {
  await checkCommunes(container, makers)
  const known = await readSellers(container)
  const sellers = []
  for (const maker of makers) {
    const terms = shipping.find(({ seller }) => seller === maker.handle)
    const picture = known.has(maker.handle) ? undefined : await uploadDrawing(container, maker.picture)
    sellers.push(toSeller(maker, terms, picture))
  }
  await createSellersWorkflow(container).run({ input: { sellers } })
  return readSellers(container)
}

/** The table names each commune beside its code for whoever reads it: the two have to mean the same. */
async function checkCommunes(container: MedusaContainer, makers: readonly MakerRow[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "administrative_unit",
    fields: ["code", "name"],
    filters: { level: "commune", valid_to: null, code: makers.map(({ commune_code }) => commune_code) },
  })
  const names = new Map(
    (data as unknown as { code: string; name: string }[]).map(({ code, name }) => [code, name]),
  )
  for (const { commune_code, commune, line } of makers) {
    if (names.get(commune_code) !== commune) {
      const meaning = names.get(commune_code) ?? "no commune of today"
      throw tableError("makers", line, "commune", `${commune_code} is ${meaning}, not ${commune}`)
    }
  }
}

/** A maker that sells through a shop only has no terms of its own: its goods can be fetched at its door. */
function toSeller(maker: MakerRow, shipping: ShippingRow | undefined, picture_url: string | undefined) {
  const delivery = deliveryOf(shipping)
  const { handle, name, legal_form, tax_code, representative, phone, email, commune_code, address } = maker
  return {
    handle,
    name,
    legal_form,
    tax_code,
    representative,
    phone,
    email,
    commune_code,
    address,
    story: maker.story_vi,
    story_en: maker.story_en,
    picture_url,
    state: "active" as const,
    delivery,
    pickup: shipping?.pickup === "yes" || delivery === null,
  }
}

async function readSellers(container: MedusaContainer): Promise<SellerIds> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "seller", fields: ["id", "handle", "stock_location.id"] })
  const rows = data as unknown as { id: string; handle: string; stock_location?: { id: string } | null }[]
  return new Map(rows.map((row) => [row.handle, { id: row.id, location_id: row.stock_location?.id ?? "" }]))
}
