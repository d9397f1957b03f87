import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { createListingsWorkflow, createSellersWorkflow } from "@cho-ocop/marketplace/workflows"
import { readRuleBook, ruleSetInForce } from "@cho-ocop/ocop/rule-book"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"

import { readProducts } from "../known-products"
import type { ProgrammeTables } from "./programme-tables"

const packOption = "Quy cách"
const pack = "Một quy cách"

/** Ids of makers and of new products by their handles. */
export type NewGoods = { makers: Map<string, string>; products: Map<string, string> }

/**
 * Makers and products on their way into the programme. Nobody can buy them: the products are drafts without a price, the
 * makers wait for the marketplace to take them in.
 */
export async function loadNewProducts(
  container: MedusaContainer,
  tables: ProgrammeTables,
): Promise<NewGoods> {
  const sellers = tables.makers.map(({ line: _line, commune: _commune, position: _position, ...maker }) => ({
    ...maker,
    state: "pending" as const,
    delivery: null,
    pickup: true,
  }))
  await createSellersWorkflow(container).run({ input: { sellers } })
  const makers = await readMakers(container)
  await createMissing(container, tables)
  const products = new Map((await readProducts(container)).map((product) => [product.handle, product]))
  const rule_set_id = ruleSetInForce(await readRuleBook(container), today()).id
  const listings = tables.products.flatMap(({ handle, maker, product_set, branch }) => {
    const [product, maker_id] = [products.get(handle), makers.get(maker)]
    return product && maker_id && !product.listing
      ? [{ product_id: product.id, maker_id, seller_id: maker_id, product_set, branch, rule_set_id }]
      : []
  })
  if (listings.length > 0) {
    await createListingsWorkflow(container).run({ input: { listings } })
  }
  return { makers, products: new Map([...products].map(([handle, { id }]) => [handle, id])) }
}

async function createMissing(container: MedusaContainer, { products }: ProgrammeTables): Promise<void> {
  const known = new Set((await readProducts(container)).map(({ handle }) => handle))
  const missing = products.filter(({ handle }) => !known.has(handle))
  if (missing.length === 0) {
    return
  }
  await createProductsWorkflow(container).run({
    input: {
      products: missing.map(({ handle, title, description }) => ({
        handle,
        title,
        description,
        status: ProductStatus.DRAFT,
        options: [{ title: packOption, values: [pack] }],
        variants: [{ title: pack, options: { [packOption]: pack }, manage_inventory: false, prices: [] }],
      })),
    },
  })
}

async function readMakers(container: MedusaContainer): Promise<Map<string, string>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: ["id", "handle"] })
  return new Map((data as unknown as { id: string; handle: string }[]).map(({ id, handle }) => [handle, id]))
}
