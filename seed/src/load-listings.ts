import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@cho-ocop/marketplace/clock"
import { createListingsWorkflow } from "@cho-ocop/marketplace/workflows"
import { readRuleBook, ruleSetInForce } from "@cho-ocop/ocop/rule-book"

import type { KnownProduct } from "./known-products"
import type { SellerIds } from "./load-sellers"
import { tableError } from "./read-table"
import { labelOf, type Tables } from "./tables"

/** Gives products that have none their listing: who makes and who sells them, and the label's contents. */
export async function loadListings(
  container: MedusaContainer,
  { products: rows }: Tables,
  products: readonly KnownProduct[],
  sellers: SellerIds,
): Promise<void> {
  const rule_set_id = ruleSetInForce(await readRuleBook(container), today()).id
  const listings = rows.flatMap((row) => {
    const product = products.find(({ handle }) => handle === row.handle)
    if (!product || product.listing) {
      return []
    }
    const idOf = (column: "maker" | "seller"): string => {
      const seller = sellers.get(row[column])
      if (!seller) {
        throw tableError("products", row.line, column, `${row[column]} is not in the database`)
      }
      return seller.id
    }
    const { product_set, branch, popularity } = row
    return [
      {
        product_id: product.id,
        maker_id: idOf("maker"),
        seller_id: idOf("seller"),
        product_set,
        branch,
        popularity,
        rule_set_id,
        ...labelOf(row),
      },
    ]
  })
  if (listings.length > 0) {
    await createListingsWorkflow(container).run({ input: { listings } })
  }
}
