import { describe, expect, it } from "vitest"
import { affectedBy, CHANGE_EVENTS } from "./affected-products"
import { type Graph } from "./graph"

/** Rows by entity, whatever is asked of it. */
const tables: Record<string, unknown[]> = {
  variant: [{ product_id: "prod_1" }],
  price: [{ price_set_id: "pset_1" }],
  product_variant_price_set: [{ variant_id: "variant_1" }],
  inventory_level: [{ inventory_item_id: "iitem_1" }],
  product_variant_inventory_item: [{ variant_id: "variant_1" }],
  translations: [{ reference: "product_variant", reference_id: "variant_1" }],
  seller: [{ handle: "ba-sau" }],
  listing: [{ product: { id: "prod_2" } }, { product: null }],
}
const query = {
  graph: async ({ entity }: { entity: string }) => ({ data: tables[entity] ?? [] }),
} as unknown as Graph

const affected = (name: string, data: unknown) => affectedBy(query, { name, data })

describe("affectedBy", () => {
  it.each([
    "product-variant.updated",
    "translation.updated",
    "pricing.price.deleted",
    "pricing.price-list.updated",
    "inventory.inventory-level.updated",
  ])("finds the product behind %s", async (name) => {
    expect(await affected(name, { id: "x" })).toEqual({ product_ids: ["prod_1"], tags: [] })
  })

  it("takes one record or several, with one id or several", async () => {
    expect((await affected("product.updated", { id: "a" })).product_ids).toEqual(["a"])
    expect((await affected("product.updated", { id: ["a", "b"] })).product_ids).toEqual(["a", "b"])
    expect((await affected("product.updated", [{ id: "a" }, { id: "b" }])).product_ids).toEqual(["a", "b"])
  })

  it("takes the product that an event of ours names, if it names one", async () => {
    expect(
      (await affected("certificate.changed", { id: "cert_1", product_id: "prod_3" })).product_ids,
    ).toEqual(["prod_3"])
    expect((await affected("certificate.changed", { id: "cert_1", product_id: null })).product_ids).toEqual(
      [],
    )
    expect((await affected("listing.changed", { id: "lst_1", product_id: "prod_3" })).product_ids).toEqual([
      "prod_3",
    ])
  })

  it("renews the pages of certificates when one or its signed file changed", async () => {
    const changed = await affected("certificate.changed", { id: "cert_1", product_id: "prod_3" })
    expect(changed.tags).toEqual(["certificates"])
    expect(await affected("credential.changed", { certificate_id: "cert_1" })).toEqual({
      product_ids: [],
      tags: ["certificates"],
    })
  })

  it("renews a seller's page even when it sells nothing yet", async () => {
    expect(await affected("seller.changed", { id: "sel_1", handle: "ba-sau" })).toEqual({
      product_ids: ["prod_2"],
      tags: ["maker:ba-sau"],
    })
  })

  it("answers nothing for what it doesn't know", async () => {
    expect(await affected("customer.created", { id: "cus_1" })).toEqual({ product_ids: [], tags: [] })
    expect(await affected("product.updated", null)).toEqual({ product_ids: [], tags: [] })
    expect(CHANGE_EVENTS).toContain("pricing.price-list.updated")
  })
})
