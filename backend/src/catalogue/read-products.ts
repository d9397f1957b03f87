import { QueryContext } from "@medusajs/framework/utils"
import { isHeld } from "@cho-ocop/marketplace/is-held"
import { type Graph, readRows } from "./graph"
import { type StockedVariant } from "./variant-stock"

type SellerRow = {
  id: string
  handle: string
  name: string
  legal_form: string
  state: string
  phone: string
  address: string
  commune_code: string
  commune_valid_from: string
  story: string | null
  story_en: string | null
  picture_url: string | null
}

const LABEL_TEXTS = ["net_quantity", "ingredients", "storage", "shelf_life", "usage", "warnings"] as const
type LabelText = (typeof LABEL_TEXTS)[number]

export type ListingRow = Partial<Record<LabelText | `${LabelText}_en`, string | null>> & {
  branch: string
  product_set: string | null
  popularity: number
  /** Taken off sale for the time being. */
  held: boolean
  maker: SellerRow | null
  seller: (SellerRow & { stock_location: { id: string } | null }) | null
}

export type VariantRow = StockedVariant & {
  id: string
  title: string
  sku: string | null
  price: number | null
}

export type ProductRow = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  status: string
  thumbnail: string | null
  created_at: string | Date
  images: { url: string; rank: number }[]
  tags: string[]
  listing: ListingRow | null
  variants: VariantRow[]
}

const SELLER_FIELDS = [
  "id", "handle", "name", "legal_form", "state", "phone", "address", "commune_code", "commune_valid_from", "story",
  "story_en", "picture_url",
] // prettier-ignore

const FIELDS = [
  ...["id", "handle", "title", "subtitle", "description", "status", "thumbnail", "created_at", "tags.value"],
  ...["images.url", "images.rank"],
  ...["listing.branch", "listing.product_set", "listing.popularity", "listing.holds.lifted_at"],
  ...LABEL_TEXTS.flatMap((text) => [`listing.${text}`, `listing.${text}_en`]),
  ...SELLER_FIELDS.flatMap((field) => [`listing.maker.${field}`, `listing.seller.${field}`]),
  "listing.seller.stock_location.id",
  ...["id", "title", "sku", "variant_rank", "manage_inventory", "allow_backorder", "calculated_price.*"].map(
    (field) => `variants.${field}`,
  ),
  ...["inventory_item_id", "required_quantity"].map((field) => `variants.inventory_items.${field}`),
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (field) => `variants.inventory_items.inventory.location_levels.${field}`,
  ),
]

type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number }

type RawVariant = {
  id: string
  title: string
  sku: string | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  calculated_price?: { calculated_amount: number | null } | null
  inventory_items?:
    { required_quantity: number; inventory?: { location_levels?: Level[] | null } | null }[] | null
}

type RawListing = Omit<ListingRow, "held"> & { holds?: { lifted_at: string | null }[] | null }

type RawProduct = Omit<ProductRow, "tags" | "variants" | "listing" | "images"> & {
  images?: { url: string; rank: number }[] | null
  tags?: { value: string }[] | null
  listing?: RawListing | null
  variants?: RawVariant[] | null
}

/** Products with everything the catalogue shows of them: listing, both sellers, prices in đồng, stock of this moment. */
export async function readProducts(
  query: Graph,
  filters: Record<string, unknown>,
  take?: number,
): Promise<ProductRow[]> {
  const rows = await readRows<RawProduct>(query, {
    entity: "product",
    fields: FIELDS,
    filters,
    context: { variants: { calculated_price: QueryContext(await vietnamPricing(query)) } },
    ...(take ? { pagination: { take, order: { id: "ASC" } } } : {}),
  })
  return rows.map(toProduct)
}

/** Whose prices count: those of the region that sells in đồng, as in a basket. */
async function vietnamPricing(query: Graph): Promise<{ currency_code: string; region_id?: string }> {
  const currency_code = "vnd"
  const [region] = await readRows<{ id: string }>(query, {
    entity: "region",
    fields: ["id"],
    filters: { currency_code, countries: { iso_2: "vn" } },
  })
  return region ? { currency_code, region_id: region.id } : { currency_code }
}

function toProduct(row: RawProduct): ProductRow {
  const location = row.listing?.seller?.stock_location?.id
  const variants = [...(row.variants ?? [])].sort(byRankThenPrice)
  return {
    ...row,
    images: [...(row.images ?? [])].sort((a, b) => a.rank - b.rank),
    tags: (row.tags ?? []).map(({ value }) => value),
    listing: row.listing ? toListing(row.listing) : null,
    variants: variants.map((variant) => toVariant(variant, location)),
  }
}

function toListing({ holds, ...listing }: RawListing): ListingRow {
  return { ...listing, held: isHeld(holds) }
}

function byRankThenPrice(a: RawVariant, b: RawVariant): number {
  const price = ({ calculated_price }: RawVariant) => calculated_price?.calculated_amount ?? 0
  return (
    (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || price(a) - price(b) || a.title.localeCompare(b.title)
  )
}

/** Goods are sold from the seller's own stock location; what lies elsewhere isn't for sale here. */
function toVariant(variant: RawVariant, location: string | undefined): VariantRow {
  const { id, title, sku, manage_inventory, allow_backorder, calculated_price, inventory_items } = variant
  return {
    id,
    title,
    sku,
    price: calculated_price?.calculated_amount ?? null,
    manage_inventory,
    allow_backorder,
    inventory: (inventory_items ?? []).map(({ required_quantity, inventory }) => ({
      required: Number(required_quantity),
      levels: (inventory?.location_levels ?? [])
        .filter((level) => level.location_id === location)
        .map((level) => ({
          stocked: Number(level.stocked_quantity),
          reserved: Number(level.reserved_quantity),
        })),
    })),
  }
}
