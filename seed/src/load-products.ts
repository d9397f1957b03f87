import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  createProductTagsWorkflow,
  deleteProductsWorkflow,
} from "@medusajs/medusa/core-flows"

import { isTorso, readProducts } from "./known-products"
import { loadEnglish } from "./load-english"
import { loadListings } from "./load-listings"
import type { SellerIds } from "./load-sellers"
import { loadStock } from "./load-stock"
import type { StoreIds } from "./load-store"
import type { ProductRow, Tables, VariantRow } from "./tables"
import { uploadDrawing } from "./upload-drawing"

const packOption = "Quy cách"

export type ProductIds = Map<string, string>

/** Products with prices, stock at their seller's place, pictures, listing and English texts. */
export async function loadProducts(
  container: MedusaContainer,
  tables: Tables,
  store: StoreIds,
  sellers: SellerIds,
): Promise<ProductIds> {
  await createMissing(container, tables, store)
  const products = await readProducts(container)
  await loadListings(container, tables, products, sellers)
  await loadStock(container, tables, products, sellers)
  await loadEnglish(container, tables, products)
  return new Map(products.map(({ handle, id }) => [handle, id]))
}

async function createMissing(container: MedusaContainer, tables: Tables, store: StoreIds): Promise<void> {
  const tags = await loadTags(container, tables.products)
  const known = new Map((await readProducts(container)).map((product) => [product.handle, product]))
  for (const row of tables.products) {
    const variants = tables.variants.filter(({ product }) => product === row.handle)
    const product = known.get(row.handle)
    if (product && !isTorso(product, variants.length)) {
      continue
    }
    if (product) {
      await deleteProductsWorkflow(container).run({ input: { ids: [product.id] } })
    }
    const urls = await Promise.all(row.pictures.map((picture) => uploadDrawing(container, picture)))
    await createProductsWorkflow(container).run({
      input: { products: [toProduct(row, variants, store, tags, urls)] },
    })
  }
}

function toProduct(
  row: ProductRow,
  variants: VariantRow[],
  store: StoreIds,
  tags: Map<string, string>,
  urls: string[],
) {
  return {
    handle: row.handle,
    title: row.title_vi,
    subtitle: row.subtitle_vi,
    description: row.description_vi,
    status: ProductStatus.PUBLISHED,
    thumbnail: urls[0],
    images: urls.map((url) => ({ url })),
    tag_ids: row.tags.flatMap((tag) => tags.get(tag) ?? []),
    shipping_profile_id: store.shipping_profile_id,
    sales_channels: [{ id: store.sales_channel_id }],
    options: [{ title: packOption, values: variants.map(({ title_vi }) => title_vi) }],
    variants: variants.map((variant) => ({
      title: variant.title_vi,
      sku: variant.sku,
      barcode: variant.gtin ?? undefined,
      weight: variant.weight_grams ?? undefined,
      manage_inventory: true,
      allow_backorder: false,
      options: { [packOption]: variant.title_vi },
      prices: [{ currency_code: "vnd", amount: variant.price }],
    })),
  }
}

async function loadTags(container: MedusaContainer, products: ProductRow[]): Promise<Map<string, string>> {
  const wanted = [...new Set(products.flatMap(({ tags }) => tags))]
  const known = await container.resolve(Modules.PRODUCT).listProductTags({ value: wanted })
  const missing = wanted.filter((value) => !known.some((tag) => tag.value === value))
  if (missing.length === 0) {
    return new Map(known.map(({ value, id }) => [value, id]))
  }
  const { result: made } = await createProductTagsWorkflow(container).run({
    input: { product_tags: missing.map((value) => ({ value })) },
  })
  return new Map([...known, ...made].map(({ value, id }) => [value, id]))
}
