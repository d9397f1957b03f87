import { afterAll, beforeAll, describe, expect, it } from "vitest"

import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoShopper } from "../../../scripts/testing/test-secrets"
import { address, setFree, Shopper, stocked, type Stocked } from "./shopper"

let shop: Marketplace
/** Two products of one seller, and one of another. */
let fish: Stocked
let sauce: Stocked
let honey: Stocked
let token: string

beforeAll(async () => {
  shop = await startMarketplace()
  fish = await stocked(shop, "kho-ca-loc")
  sauce = await stocked(shop, "kho-ca-sac")
  honey = await stocked(shop, "mat-ong-rung-tram")
  token = await shop.token("customer", demoShopper)
})
afterAll(() => shop?.stop())

const english = { "x-medusa-locale": "en-US" }

describe("filling a basket", () => {
  it("starts empty, with an id that nobody guesses", async () => {
    const { body } = await (await Shopper.of(shop)).see()
    expect(body.basket).toMatchObject({ count: 0, subtotal: 0, delivery_total: null, total: 0, parts: [] })
    expect(body.basket.id).toMatch(/^bsk_[\w-]{24}$/)
  })

  it("keeps one part per seller of record", async () => {
    const shopper = await Shopper.of(shop)
    await shopper.add(fish.variant_id, 2)
    await shopper.add(honey.variant_id, 1)
    const { status, body } = await shopper.add(sauce.variant_id, 1)
    expect(status).toBe(200)
    expect(body.basket.count).toBe(4)
    expect(body.basket.total).toBe(2 * fish.price + honey.price + sauce.price)
    expect(body.basket.parts.map((part) => [part.seller.handle, part.lines.length])).toEqual([
      ["co-so-bay-thanh", 2],
      ["ocop-binh-duc", 1],
    ])
    const [line] = body.basket.parts[0]?.lines ?? []
    expect(line).toMatchObject({
      title: "Khô cá lóc",
      title_en: "Dried snakehead fish",
      variant_title: "Túi 500 g",
      variant_title_en: "500 g pouch",
      product_handle: "kho-ca-loc",
      quantity: 2,
      unit_price: fish.price,
      total: 2 * fish.price,
      problem: null,
    })
    expect(line?.picture?.widths.length).toBeGreaterThan(0)
  })

  it("adds to a line that is there, changes it and takes it out", async () => {
    const shopper = await Shopper.of(shop)
    await shopper.add(fish.variant_id, 2)
    const added = (await shopper.add(fish.variant_id, 3)).body.basket.parts[0]?.lines ?? []
    expect(added.map(({ quantity }) => quantity)).toEqual([5])
    const id = added[0]?.id ?? ""
    expect((await shopper.change(id, 1)).body.basket.total).toBe(fish.price)
    expect((await shopper.remove(id)).body.basket).toMatchObject({ count: 0, parts: [] })
    expect((await shopper.add(sauce.variant_id)).body.basket.parts).toHaveLength(1)
  })

  it("gives every press of several at once its place", async () => {
    const shopper = await Shopper.of(shop)
    const answers = await Promise.all(
      [fish, honey, fish, sauce].map(({ variant_id }) => shopper.add(variant_id)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const { basket } = (await shopper.see()).body
    expect(basket.count).toBe(4)
    expect(basket.parts).toHaveLength(2)
  })
})

describe("what it costs to deliver", () => {
  it("is asked for by zone, the nearest that covers the address", async () => {
    const shopper = await Shopper.of(shop)
    const { basket } = (await shopper.add(fish.variant_id)).body
    expect(basket.parts[0]?.options.map(({ zone, amount }) => [zone, amount])).toEqual([
      ["long_xuyen", 15000],
      ["an_giang", 25000],
      ["vietnam", 35000],
      [null, 0],
    ])
    for (const [province_code, commune_code, fee] of [
      ["91", "30307", 15000],
      ["91", "30463", 25000],
      ["79", "26740", 35000],
    ]) {
      const { status, body } = await shopper.quote({ address: { province_code, commune_code } })
      expect({ status, fee: body.basket?.delivery_total }).toEqual({ status: 200, fee })
      expect(body.basket.total).toBe(fish.price + Number(fee))
      expect(body.basket.address).toEqual({ province_code, commune_code })
      expect(body.basket.parts[0]?.options).toHaveLength(2)
    }
  })

  it("remembers the way of delivery per seller", async () => {
    const shopper = await Shopper.of(shop)
    await shopper.add(fish.variant_id)
    const { basket } = (await shopper.add(honey.variant_id)).body
    const [first] = basket.parts
    await shopper.quote({ deliveries: { [first?.seller.id ?? ""]: "pickup" } })
    const quoted = (await shopper.quote({ address })).body.basket
    expect(quoted.parts.map(({ delivery, delivery_fee }) => [delivery, delivery_fee])).toEqual([
      ["pickup", 0],
      ["delivery", 15000],
    ])
    expect(quoted.delivery_total).toBe(15000)
    expect(first?.pickup_address).toContain("Phường Mỹ Thới, Tỉnh An Giang")
  })

  it("refuses a commune that doesn't exist in the province, in the reader's language", async () => {
    const shopper = await Shopper.of(shop)
    await shopper.add(fish.variant_id)
    await shopper.quote({ address })
    const before = (await shopper.see()).body
    for (const wrong of [
      { province_code: "79", commune_code: "30307" },
      { province_code: "91", commune_code: "00000" },
      { province_code: "91" },
      { province_code: "91", commune_code: ["30307"] },
    ]) {
      const { status, body } = await shopper.quote({ address: wrong })
      expect({ status, code: body.code }).toEqual({ status: 400, code: "commune_unknown" })
    }
    const { body } = await shopper.as(english).quote({ address: { province_code: "91", commune_code: "1" } })
    expect(body.message).toMatch(/^We don't know this ward/)
    expect((await shopper.see()).body).toEqual(before)
  })
})

describe("what can't be had", () => {
  it.each([[0], [-1], [1.5], [1000], [1e9], ["abc"], ["2"], [null], [[1]], [{}]])(
    "refuses the quantity %j and changes nothing",
    async (quantity) => {
      const shopper = await Shopper.of(shop)
      const { basket } = (await shopper.add(fish.variant_id, 2)).body
      const before = (await shopper.see()).body
      const line = basket.parts[0]?.lines[0]?.id ?? ""
      for (const { status, body } of [
        await shopper.add(fish.variant_id, quantity),
        await shopper.change(line, quantity),
        await shopper.change(line, undefined),
      ]) {
        expect([status, body.code]).toEqual([400, "quantity_invalid"])
        expect(body.message).toBe("Số lượng cần là số nguyên từ 1 đến 999.")
      }
      expect((await shopper.see()).body).toEqual(before)
    },
  )

  it("counts what is in the basket already", async () => {
    const shopper = await Shopper.of(shop)
    await setFree(shop, sauce, 3)
    await shopper.add(sauce.variant_id, 2)
    const { status, body } = await shopper.add(sauce.variant_id, 2)
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: "out_of_stock", params: { available: 3 } })
    expect(body.message).toBe("Chỉ còn 3 sản phẩm. Vui lòng giảm số lượng.")
    expect((await shopper.as(english).add(sauce.variant_id, 2)).body.message).toBe(
      "Only 3 left. Please take fewer.",
    )
    expect((await shopper.see()).body.basket.count).toBe(2)
  })

  it("names the line whose stock went away", async () => {
    const shopper = await Shopper.of(shop)
    await setFree(shop, sauce, 3)
    await shopper.add(sauce.variant_id, 3)
    await setFree(shop, sauce, 1)
    const [line] = (await shopper.see()).body.basket.parts[0]?.lines ?? []
    expect(line).toMatchObject({ available: 1, problem: "out_of_stock" })
    expect((await shopper.change(line?.id ?? "", 1)).body.basket.parts[0]?.lines[0]?.problem).toBeNull()
  })

  it("refuses what isn't sold, and names what is no longer sold", async () => {
    const unknown = await (await Shopper.of(shop)).add("variant_that_is_not")
    expect([unknown.status, unknown.body.code]).toEqual([404, "gone"])

    const shopper = await Shopper.of(shop)
    await shopper.add(sauce.variant_id, 1)
    await shop.admin(`/admin/products/${sauce.product_id}`, { body: { status: "draft" } })
    try {
      const [line] = (await shopper.see()).body.basket.parts[0]?.lines ?? []
      expect(line).toMatchObject({ available: 0, problem: "gone" })
      expect((await shopper.quote()).status).toBe(200)
      expect((await (await Shopper.of(shop)).add(sauce.variant_id)).body.code).toBe("gone")
      expect((await shopper.remove(line?.id ?? "")).body.basket.parts).toEqual([])
    } finally {
      await shop.admin(`/admin/products/${sauce.product_id}`, { body: { status: "published" } })
    }
  })
})

describe("other people's baskets", () => {
  it("a basket that isn't there, or a line of another one, is not found", async () => {
    const mine = await Shopper.of(shop)
    const theirs = await Shopper.of(shop)
    const { basket } = (await theirs.add(fish.variant_id, 2)).body
    const line = basket.parts[0]?.lines[0]?.id ?? ""
    for (const { status, body } of [await mine.change(line, 1), await mine.remove(line)]) {
      expect([status, body.code]).toEqual([404, "line_not_found"])
    }
    expect((await theirs.see()).body.basket.count).toBe(2)
    const unknown = await shop.store("/store/baskets/bsk_AAAAAAAAAAAAAAAAAAAAAAAA")
    expect([unknown.status, unknown.body.code]).toEqual([404, "basket_not_found"])
  })

  it("a customer's basket is nobody else's", async () => {
    const guest = await Shopper.of(shop)
    await guest.add(fish.variant_id)
    const customer = guest.as({ authorization: `Bearer ${token}` })
    expect((await customer.add(honey.variant_id)).status).toBe(200)
    expect((await customer.see()).body.basket.count).toBe(2)
    for (const { status, body } of [
      await guest.see(),
      await guest.add(fish.variant_id),
      await guest.quote(),
      await guest.checkOut({
        request_key: "somebody-else",
        contact: {},
        address: null,
        expected_total: 0,
        locale: "vi",
      }),
    ]) {
      expect([status, body.code]).toEqual([404, "basket_not_found"])
    }
  })

  it("no way leads around the basket to its carts and orders", async () => {
    const shopper = await Shopper.of(shop)
    const { basket } = (await shopper.add(fish.variant_id)).body
    const cart = basket.parts[0]?.cart_id ?? ""
    for (const answer of [
      await shop.store(`/store/carts/${cart}`),
      await shop.store(`/store/carts/${cart}/line-items`, {
        body: { variant_id: honey.variant_id, quantity: 1 },
      }),
      await shop.store(`/store/shipping-options?cart_id=${cart}`),
      await shop.store("/store/payment-collections", { body: { cart_id: cart } }),
      await shop.store("/store/orders"),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, "address_closed"])
    }
  })
})
