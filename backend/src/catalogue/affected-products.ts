import { ListingEvents, SellerEvents } from "@cho-ocop/marketplace/events"
import { type Graph, readRows } from "./graph"
import { SALES_COUNTED } from "./sales-counted"

/** What an event of any module says about itself. */
export type ChangeEvent = { name: string; data: unknown }

export type Affected = { product_ids: string[]; tags: string[] }

/** The storefront's cache tag of the pages of certificates. */
const CERTIFICATES = "certificates"

type Ids = string[]
type Resolver = (query: Graph, ids: Ids, data: unknown) => Promise<Partial<Affected>>

/**
 * Events after which a card or a product page may look different, each with the way from its record to the products.
 *
 * Products, variants and translations have events of their workflows. Prices and stock have none that cover every way of
 * changing them (a price list, a reservation, a return), so there the modules' own events count.
 */
const RESOLVERS: Record<string, Resolver> = {
  ...each("product", ["created", "updated", "deleted"], async (_, ids) => ({ product_ids: ids })),
  ...each("product-variant", ["created", "updated", "deleted"], ofVariants),
  ...each("translation", ["created", "updated", "deleted"], ofTranslations),
  ...each("pricing.price", ["created", "updated", "deleted"], ofPrices),
  ...each("pricing.price-list", ["created", "updated", "deleted"], ofPriceLists),
  ...each("inventory.inventory-level", ["created", "updated", "deleted"], ofInventoryLevels),
  [SellerEvents.CHANGED]: ofSellers,
  [ListingEvents.CHANGED]: ofProduct,
  "certificate.changed": ofCertificate,
  "credential.changed": async () => ({ tags: [CERTIFICATES] }),
  [SALES_COUNTED]: ofProduct,
}

export const CHANGE_EVENTS = Object.keys(RESOLVERS)

/** The products, and cache tags beyond theirs, that an event concerns. */
export async function affectedBy(query: Graph, event: ChangeEvent): Promise<Affected> {
  const resolver = RESOLVERS[event.name]
  const affected = await resolver?.(query, idsOf(event.data, "id"), event.data)
  return { product_ids: [], tags: [], ...affected }
}

function each(entity: string, actions: string[], resolver: Resolver): Record<string, Resolver> {
  return Object.fromEntries(actions.map((action) => [`${entity}.${action}`, resolver]))
}

/** The values of a field in an event's data, which is one record or several, with one value or several. */
function idsOf(data: unknown, field: string): Ids {
  const records = Array.isArray(data) ? data : [data]
  return records
    .flatMap((record: Record<string, unknown> | null) => record?.[field])
    .filter((id): id is string => typeof id === "string")
}

async function ofVariants(query: Graph, ids: Ids): Promise<Partial<Affected>> {
  const rows = await readRows<{ product_id: string | null }>(query, {
    entity: "variant",
    fields: ["product_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  return { product_ids: rows.flatMap(({ product_id }) => product_id ?? []) }
}

async function ofTranslations(query: Graph, ids: Ids): Promise<Partial<Affected>> {
  const rows = await readRows<{ reference: string; reference_id: string }>(query, {
    entity: "translations",
    fields: ["reference", "reference_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  const of = (reference: string) =>
    rows.filter((row) => row.reference === reference).map(({ reference_id }) => reference_id)
  const variants = of("product_variant")
  const { product_ids = [] } = variants.length ? await ofVariants(query, variants) : {}
  return { product_ids: [...of("product"), ...product_ids] }
}

async function ofPrices(query: Graph, ids: Ids): Promise<Partial<Affected>> {
  const prices = await readRows<{ price_set_id: string }>(query, {
    entity: "price",
    fields: ["price_set_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  return ofPriceSets(
    query,
    prices.map(({ price_set_id }) => price_set_id),
  )
}

async function ofPriceLists(query: Graph, ids: Ids): Promise<Partial<Affected>> {
  const prices = await readRows<{ price_set_id: string }>(query, {
    entity: "price",
    fields: ["price_set_id"],
    filters: { price_list_id: ids },
    withDeleted: true,
  })
  return ofPriceSets(
    query,
    prices.map(({ price_set_id }) => price_set_id),
  )
}

async function ofPriceSets(query: Graph, ids: Ids): Promise<Partial<Affected>> {
  const links = await readRows<{ variant_id: string }>(query, {
    entity: "product_variant_price_set",
    fields: ["variant_id"],
    filters: { price_set_id: ids },
  })
  return links.length
    ? ofVariants(
        query,
        links.map(({ variant_id }) => variant_id),
      )
    : {}
}

async function ofInventoryLevels(query: Graph, ids: Ids): Promise<Partial<Affected>> {
  const levels = await readRows<{ inventory_item_id: string }>(query, {
    entity: "inventory_level",
    fields: ["inventory_item_id"],
    filters: { id: ids },
    withDeleted: true,
  })
  const links = await readRows<{ variant_id: string }>(query, {
    entity: "product_variant_inventory_item",
    fields: ["variant_id"],
    filters: { inventory_item_id: levels.map(({ inventory_item_id }) => inventory_item_id) },
  })
  return links.length
    ? ofVariants(
        query,
        links.map(({ variant_id }) => variant_id),
      )
    : {}
}

async function ofSellers(query: Graph, ids: Ids): Promise<Partial<Affected>> {
  const [sellers, listings] = await Promise.all([
    readRows<{ handle: string }>(query, {
      entity: "seller",
      fields: ["handle"],
      filters: { id: ids },
      withDeleted: true,
    }),
    readRows<{ product?: { id: string } | null }>(query, {
      entity: "listing",
      fields: ["product.id"],
      filters: { $or: [{ maker_id: ids }, { seller_id: ids }] },
    }),
  ])
  return {
    product_ids: listings.flatMap(({ product }) => product?.id ?? []),
    tags: sellers.map(({ handle }) => `maker:${handle}`),
  }
}

async function ofCertificate(_: Graph, __: Ids, data: unknown): Promise<Partial<Affected>> {
  return { product_ids: idsOf(data, "product_id"), tags: [CERTIFICATES] }
}

async function ofProduct(_: Graph, __: Ids, data: unknown): Promise<Partial<Affected>> {
  return { product_ids: idsOf(data, "product_id") }
}
