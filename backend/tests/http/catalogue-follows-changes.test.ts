import { createServer, type Server } from "node:http"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { waitFor } from "../../../scripts/lib/wait-for"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import type { Card, CataloguePage, ProductPage } from "../../src/catalogue/types"

/** How long a change may take to reach lists and pages, in milliseconds; two seconds on an idle machine. */
const SOON = { timeoutMs: 20_000 }

let shop: Marketplace
let storefront: Server
const told: string[][] = []
const secrets: unknown[] = []

beforeAll(async () => {
  storefront = createServer((request, response) => {
    let body = ""
    request.on("data", (part) => (body += String(part)))
    request.on("end", () => {
      secrets.push(request.headers["x-revalidate-secret"])
      told.push((JSON.parse(body) as { tags: string[] }).tags)
      response.end("{}")
    })
  })
  await new Promise<void>((resolve) => storefront.listen(0, "127.0.0.1", resolve))
  const address = storefront.address()
  const port = typeof address === "object" && address ? address.port : 0
  shop = await startMarketplace({ storefrontUrl: `http://127.0.0.1:${port}` })
})
afterAll(async () => {
  await shop?.stop()
  storefront.close()
})

const card = async (handle: string): Promise<Card | undefined> => {
  const { body } = await shop.store<CataloguePage>("/store/catalogue?limit=48")
  return body.items.find((one) => one.handle === handle)
}
const page = async (handle: string) =>
  (await shop.store<{ product: ProductPage }>(`/store/catalogue/products/${handle}`)).body.product
const until = async (condition: () => Promise<boolean>) => expect(await waitFor(condition, SOON)).toBe(true)
const wasTold = (...tags: string[]) =>
  waitFor(async () => told.some((one) => tags.every((tag) => one.includes(tag))), SOON)

const ids = async (handle: string) => {
  const [row] = await shop.sql<{ product: string; variant: string; item: string; location: string }>(
    `select p.id product, v.id variant, l.inventory_item_id item, l.location_id location
     from product p join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
     join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
     where p.handle = $1 order by v.variant_rank limit 1`,
    [handle],
  )
  if (!row) throw new Error(`No product ${handle}`)
  return row
}

describe("lists, facets and pages follow", () => {
  it("a price, and the storefront is told after the list knows", async () => {
    const { product, variant } = await ids("tuong-xay")
    told.length = 0
    const { status } = await shop.admin(`/admin/products/${product}/variants/${variant}`, {
      body: { prices: [{ currency_code: "vnd", amount: 39_000 }] },
    })
    expect(status).toBe(200)
    await until(async () => (await card("tuong-xay"))?.price_from === 39_000)
    expect((await page("tuong-xay")).variants[0]?.price).toBe(39_000)
    expect(await wasTold("catalogue", "product:tuong-xay", "maker:tuong-ba-hoi")).toBe(true)
    expect(new Set(secrets)).toEqual(new Set(["test-revalidate"]))
  })

  it("a price list that is switched on and off", async () => {
    const { variant } = await ids("banh-hanh-nhan")
    const { body } = await shop.admin<{ price_list: { id: string } }>("/admin/price-lists", {
      body: {
        title: "Tết",
        description: "Tết",
        type: "sale",
        status: "active",
        prices: [{ variant_id: variant, currency_code: "vnd", amount: 50_000 }],
      },
    })
    await until(async () => (await card("banh-hanh-nhan"))?.price_from === 50_000)
    await shop.admin(`/admin/price-lists/${body.price_list.id}`, { body: { status: "draft" } })
    await until(async () => (await card("banh-hanh-nhan"))?.price_from === 60_000)
  })

  it("stock, down to few and to none", async () => {
    const { item, location } = await ids("ca-na-muoi")
    const setStock = (stocked_quantity: number) =>
      shop.admin(`/admin/inventory-items/${item}/location-levels/${location}`, { body: { stocked_quantity } })
    await setStock(3)
    await until(async () => (await card("ca-na-muoi"))?.stock_left === 3)
    await setStock(0)
    await until(async () => (await card("ca-na-muoi"))?.in_stock === false)
    expect((await page("ca-na-muoi")).variants[0]).toMatchObject({ stock: 0, in_stock: false })
    const { body } = await shop.store<CataloguePage>("/store/catalogue?in_stock=true&limit=48")
    expect(body.items.map(({ handle }) => handle)).not.toContain("ca-na-muoi")
  })

  it("a reservation, as an order makes it", async () => {
    const { item, location } = await ids("tra-kim-ngan-hoa")
    await shop.admin(`/admin/reservations`, {
      body: { inventory_item_id: item, location_id: location, quantity: 225 },
    })
    await until(async () => (await card("tra-kim-ngan-hoa"))?.stock_left === 5)
  })

  it("an order: fewer pieces on the card, and counted as sold once", async () => {
    const { product, variant } = await ids("mat-ong-rung-tram")
    expect((await card("mat-ong-rung-tram"))?.stock_left).toBe(6)
    const { body } = await shop.store<{ basket: { id: string } }>("/store/baskets", { body: {} })
    const basket = `/store/baskets/${body.basket.id}`
    await shop.store(`${basket}/lines`, { body: { variant_id: variant, quantity: 2 } })
    const address = { province_code: "91", commune_code: "30307", street: "12 Nguyễn Huệ" }
    const quoted = await shop.store<{ basket: { total: number } }>(`${basket}/quote`, { body: { address } })
    const request = {
      request_key: "catalogue-follows-an-order",
      contact: { name: "Lê Thị Sáu", phone: "0912 345 678" },
      address,
      deliveries: {},
      expected_total: quoted.body.basket.total,
      locale: "vi",
    }
    const ordered = await shop.store(`${basket}/checkout`, { body: request })
    expect(ordered).toMatchObject({ status: 200 })
    await until(async () => (await card("mat-ong-rung-tram"))?.stock_left === 4)
    const sold = async () =>
      (
        await shop.sql<{ pieces: number }>("select pieces from product_sales where product_id = $1", [
          product,
        ])
      )[0]?.pieces
    await until(async () => (await sold()) === 2)
    await shop.store(`${basket}/checkout`, { body: request })
    expect(await sold()).toBe(2)
  })

  it("a title, which is found by its new words at once", async () => {
    const { product } = await ids("gio-co-bang")
    await shop.admin(`/admin/products/${product}`, { body: { title: "Giỏ lác Vĩnh Trạch" } })
    await until(async () => (await card("gio-co-bang"))?.title === "Giỏ lác Vĩnh Trạch")
    const { body } = await shop.store<CataloguePage>("/store/catalogue?q=gio%20lac")
    expect(body.items.map(({ handle }) => handle)).toContain("gio-co-bang")
  })

  it("a product that is taken out and put back", async () => {
    const { product } = await ids("nuoc-ep-xoai")
    const setStatus = (status: string) => shop.admin(`/admin/products/${product}`, { body: { status } })
    await setStatus("draft")
    await until(async () => (await card("nuoc-ep-xoai")) === undefined)
    const { status } = await shop.store("/store/catalogue/products/nuoc-ep-xoai")
    expect(status).toBe(404)
    await setStatus("published")
    await until(async () => (await card("nuoc-ep-xoai")) !== undefined)
  })

  it("only the product's own page is renewed while its card stays the same", async () => {
    const { item, location } = await ids("nuoc-cot-dau-tam")
    told.length = 0
    await shop.admin(`/admin/inventory-items/${item}/location-levels/${location}`, {
      body: { stocked_quantity: 139 },
    })
    expect(await wasTold("product:nuoc-cot-dau-tam")).toBe(true)
    expect(told.flat()).not.toContain("catalogue")
  })
})
