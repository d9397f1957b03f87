import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"

import { CURRENCY } from "../modules/basket/currency"
import { isHeld } from "../is-held"

/** A variant as the basket looks at it: who sells it, whether it is on sale now, for how much, and what is left. */
export type Goods = {
  variant_id: string
  variant_title: string | null
  product_id: string
  product_title: string
  product_thumbnail: string | null
  seller_id: string | null
  /** False for what nobody may buy now: not published, no listing, a seller who is not active. */
  on_sale: boolean
  /** True for what is taken off sale for the time being. */
  held: boolean
  /** In đồng; null where the region has no price. */
  unit_price: number | null
  /** False where the seller doesn't count pieces, or sells on order. */
  counted: boolean
  /** What one piece takes from stock; several rows, or more than one each, for a combo. */
  needs: { inventory_item_id: string; required_quantity: number }[]
  /** Free pieces per inventory item at the seller's own location. */
  levels: { inventory_item_id: string; available: number }[]
}

const FIELDS = [
  "id",
  "title",
  "manage_inventory",
  "allow_backorder",
  "calculated_price.*",
  "product.id",
  "product.title",
  "product.thumbnail",
  "product.status",
  "product.listing.holds.lifted_at",
  "product.listing.seller.id",
  "product.listing.seller.state",
  "product.listing.seller.stock_location.id",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number }

type VariantRow = {
  id: string
  title: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  calculated_price?: { calculated_amount: number | null } | null
  product: {
    id: string
    title: string
    thumbnail: string | null
    status: string
    listing?: {
      holds?: { lifted_at: string | null }[] | null
      seller?: { id: string; state: string; stock_location?: { id: string } | null } | null
    } | null
  } | null
  inventory_items?: {
    inventory_item_id: string
    required_quantity: number
    inventory?: { location_levels?: Level[] | null } | null
  }[]
}

/** The goods of these variants, by variant id. A variant that no longer exists is missing. */
export const findGoods = async (
  container: MedusaContainer,
  variant_ids: string[],
  region_id: string,
): Promise<Map<string, Goods>> => {
  if (variant_ids.length === 0) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: FIELDS,
    filters: { id: variant_ids },
    context: { calculated_price: QueryContext({ currency_code: CURRENCY, region_id }) },
  })
  const rows = data as unknown as VariantRow[]
  return new Map(rows.filter((row) => row.product).map((row) => [row.id, toGoods(row)]))
}

function toGoods(row: VariantRow): Goods {
  const seller = row.product?.listing?.seller
  const location_id = seller?.stock_location?.id
  const items = row.inventory_items ?? []
  return {
    variant_id: row.id,
    variant_title: row.title,
    product_id: row.product?.id ?? "",
    product_title: row.product?.title ?? "",
    product_thumbnail: row.product?.thumbnail ?? null,
    seller_id: seller?.id ?? null,
    on_sale: row.product?.status === "published" && seller?.state === "active",
    held: isHeld(row.product?.listing?.holds),
    unit_price: row.calculated_price?.calculated_amount ?? null,
    counted: row.manage_inventory && !row.allow_backorder,
    needs: items.map(({ inventory_item_id, required_quantity }) => ({
      inventory_item_id,
      required_quantity: Number(required_quantity),
    })),
    levels: items.map(({ inventory_item_id, inventory }) => ({
      inventory_item_id,
      available: available(inventory?.location_levels ?? [], location_id),
    })),
  }
}

function available(levels: Level[], location_id: string | undefined): number {
  const level = levels.find((one) => one.location_id === location_id)
  return level ? Math.max(0, Number(level.stocked_quantity) - Number(level.reserved_quantity)) : 0
}
