import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"

import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"
import { demoShopper } from "../../../scripts/testing/test-secrets"
import {
  address,
  countOrders,
  reserved,
  setFree,
  Shopper,
  stocked,
  type CheckedOut,
  type CheckoutReply,
  type Stocked,
} from "./shopper"

let shop: Marketplace
/** Goods of two sellers. */
let fish: Stocked
let honey: Stocked
let token: string

beforeAll(async () => {
  shop = await startMarketplace()
  fish = await stocked(shop, "kho-ca-loc")
  honey = await stocked(shop, "mat-ong-rung-tram")
  token = await shop.token("customer", demoShopper)
})
beforeEach(() => Promise.all([setFree(shop, fish, 20), setFree(shop, honey, 20)]))
afterAll(() => shop?.stop())

const english = { "x-medusa-locale": "en-US" }

/** A basket with two pieces of fish and one of honey. */
const filled = async (customer?: string): Promise<Shopper> => {
  const shopper = await Shopper.of(shop, customer)
  await shopper.add(fish.variant_id, 2)
  await shopper.add(honey.variant_id, 1)
  return shopper
}

const lookUp = (code: string, phone: string) =>
  shop.store<CheckoutReply>("/store/purchases/look-up", { body: { code, phone } })

type StaffOrder = {
  order: {
    email: string | null
    customer_id: string | null
    total: number
    shipping_address: Record<string, unknown>
    metadata: Record<string, unknown>
  }
}
const staffOrder = async (id = "") =>
  (
    await shop.admin<StaffOrder>(
      `/admin/orders/${id}?fields=*shipping_address,metadata,email,customer_id,total`,
    )
  ).body.order

describe("a guest with goods of two sellers", () => {
  it("gets one order per seller, and the stock is kept for them", async () => {
    const before = [await countOrders(shop), await reserved(shop, fish), await reserved(shop, honey)]
    const shopper = await filled()
    const form = await shopper.form({ note: "  Gọi trước khi giao  " })
    const { status, body } = await shopper.checkOut(form)

    expect(status).toBe(200)
    expect(body.refused).toEqual([])
    expect(body.basket).toMatchObject({ id: shopper.basketId, count: 0, parts: [] })
    expect(body.purchase).toMatchObject({
      contact: { name: "Trần Thị Mai", phone: "+84912345678", email: null },
      address: { street: address.street, commune_name: "Phường Long Xuyên", province_name: "Tỉnh An Giang" },
      note: "Gọi trước khi giao",
      total: 2 * fish.price + honey.price + 2 * 15000,
    })
    expect(body.purchase.code).toMatch(/^LX-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    expect(
      body.purchase.orders.map(({ seller, state, delivery_fee, total, lines }) => ({
        seller: seller.handle,
        state,
        delivery_fee,
        total,
        lines: lines.map(({ title_en, quantity }) => [title_en, quantity]),
      })),
    ).toEqual([
      {
        seller: "co-so-bay-thanh",
        state: "pending",
        delivery_fee: 15000,
        total: 2 * fish.price + 15000,
        lines: [["Dried snakehead fish", 2]],
      },
      {
        seller: "ocop-binh-duc",
        state: "pending",
        delivery_fee: 15000,
        total: honey.price + 15000,
        lines: [[expect.any(String), 1]],
      },
    ])
    expect([await countOrders(shop), await reserved(shop, fish), await reserved(shop, honey)]).toEqual([
      Number(before[0]) + 2,
      Number(before[1]) + 2,
      Number(before[2]) + 1,
    ])
  })

  it("is found by staff with the whole name, the units and the code of the purchase", async () => {
    const shopper = await filled()
    const { purchase } = (await shopper.checkOut(await shopper.form())).body
    const order = await staffOrder(purchase.orders[0]?.id)
    expect(order).toMatchObject({ email: null, customer_id: null, total: purchase.orders[0]?.total })
    expect(order.shipping_address).toMatchObject({
      first_name: "Trần Thị Mai",
      last_name: "",
      phone: "+84912345678",
      address_1: address.street,
      city: "Phường Long Xuyên",
      province: "Tỉnh An Giang",
      country_code: "vn",
      metadata: { province_code: "91", commune_code: "30307", commune_valid_from: "2025-07-01" },
    })
    expect(order.metadata).toMatchObject({ purchase_code: purchase.code, delivery: "delivery" })
  })

  it("may pick everything up, without an address", async () => {
    const shopper = await filled()
    const { basket } = (await shopper.see()).body
    const deliveries = Object.fromEntries(basket.parts.map(({ seller }) => [seller.id, "pickup"]))
    await shopper.quote({ deliveries })
    const { status, body } = await shopper.checkOut({
      ...(await shopper.form({ deliveries, address: null })),
      expected_total: 2 * fish.price + honey.price,
    })
    expect(status).toBe(200)
    expect(body.purchase.address).toBeNull()
    expect(body.purchase.orders.map(({ delivery, delivery_fee }) => [delivery, delivery_fee])).toEqual([
      ["pickup", 0],
      ["pickup", 0],
    ])
  })
})

describe("the same request again", () => {
  it("answers the same purchase, one after the other and all at once", async () => {
    const shopper = await filled()
    const form = await shopper.form()
    const before = await countOrders(shop)
    const atOnce = await Promise.all([1, 2, 3, 4].map(() => shopper.checkOut(form)))
    const later = await shopper.checkOut({ ...form, contact: { name: "", phone: "" }, expected_total: 1 })
    for (const { status, body } of [...atOnce, later]) {
      expect(status).toBe(200)
      expect(body.purchase).toEqual(atOnce[0]?.body.purchase)
    }
    expect(await countOrders(shop)).toBe(before + 2)
  })

  it("with another key finds the basket empty", async () => {
    const shopper = await filled()
    const form = await shopper.form()
    const before = await countOrders(shop)
    const answers = await Promise.all(
      [form, { ...form, request_key: randomUUID() }].map((one) => shopper.checkOut(one)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("basket_empty")
    expect(await countOrders(shop)).toBe(before + 2)
  })

  it("is no way into somebody else's purchase", async () => {
    const shopper = await filled()
    const form = await shopper.form()
    await shopper.checkOut(form)
    const { status, body } = await (await Shopper.of(shop)).checkOut(form)
    expect([status, body.code, body.purchase]).toEqual([409, "basket_empty", undefined])
  })
})

describe("what stands in the way", () => {
  it("of one seller's part leaves the others free to go, and is named", async () => {
    const shopper = await filled()
    const form = await shopper.form()
    await setFree(shop, fish, 1)
    const { status, body } = await shopper.checkOut(form)
    expect(status).toBe(200)
    expect(body.purchase.orders.map(({ seller }) => seller.handle)).toEqual(["ocop-binh-duc"])
    expect(body.refused).toMatchObject([
      {
        seller_name: "Cơ sở khô cá lóc Bảy Thanh",
        code: "out_of_stock",
        lines: [{ title: "Khô cá lóc", code: "out_of_stock", requested: 2, available: 1 }],
      },
    ])
    expect(body.basket.parts.map(({ seller, lines }) => [seller.handle, lines[0]?.problem])).toEqual([
      ["co-so-bay-thanh", "out_of_stock"],
    ])
    expect((await shopper.checkOut(form)).body).toMatchObject({
      purchase: body.purchase,
      refused: body.refused,
    })

    await shopper.change(body.basket.parts[0]?.lines[0]?.id ?? "", 1)
    const rest = await shopper.checkOut(await shopper.form())
    expect(rest.body.purchase.orders.map(({ seller }) => seller.handle)).toEqual(["co-so-bay-thanh"])
    expect(rest.body.purchase.code).not.toBe(body.purchase.code)
  })

  it("of everything makes no order, and the same key works once it is there again", async () => {
    const shopper = await filled()
    const form = await shopper.form()
    const before = await countOrders(shop)
    await Promise.all([setFree(shop, fish, 0), setFree(shop, honey, 0)])
    const { status, body } = await shopper.as(english).checkOut(form)
    expect([status, body.code]).toEqual([409, "nothing_ordered"])
    expect(body.message).toBe("Nothing could be ordered. Please look at the basket again.")
    expect(body.refused?.flatMap(({ lines }) => lines.map(({ available }) => available))).toEqual([0, 0])
    expect(body.basket.count).toBe(3)
    expect(await countOrders(shop)).toBe(before)

    await Promise.all([setFree(shop, fish, 2), setFree(shop, honey, 1)])
    expect((await shopper.checkOut(form)).status).toBe(200)
  })

  it("is a total that the shopper hasn't seen", async () => {
    const shopper = await filled()
    const form = await shopper.form()
    const before = await countOrders(shop)
    const price = { prices: [{ currency_code: "vnd", amount: fish.price + 5000 }] }
    const path = `/admin/products/${fish.product_id}/variants/${fish.variant_id}`
    try {
      expect((await shop.admin(path, { body: price })).status).toBe(200)
      const { status, body } = await shopper.checkOut(form)
      const total = Number(form.expected_total) + 10000
      expect([status, body.code, body.params.total, body.basket.total]).toEqual([
        409,
        "total_changed",
        total,
        total,
      ])
      expect(await countOrders(shop)).toBe(before)
      expect((await shopper.checkOut({ ...form, expected_total: total })).status).toBe(200)
    } finally {
      await shop.admin(path, { body: { prices: [{ currency_code: "vnd", amount: fish.price }] } })
    }
  })

  it("isn't markup: it is kept as the text it is", async () => {
    const shopper = await filled()
    const name = "<script>alert(1)</script>"
    const form = await shopper.form({
      contact: { name, phone: "0912345678" },
      note: "Tiê\u0301ng".normalize("NFD") + " & <b>đậm</b>",
    })
    const { purchase } = (await shopper.checkOut(form)).body
    expect(purchase.contact.name).toBe(name)
    expect(purchase.note).toBe("Tiếng & <b>đậm</b>")
  })
})

describe("what a form says wrong is told, and nothing changes", () => {
  let shopper: Shopper
  let form: Record<string, unknown>
  let before: unknown[]
  const now = async () => {
    const { address, count, total } = (await shopper.see()).body.basket
    return [await countOrders(shop), address, count, total]
  }

  beforeAll(async () => {
    shopper = await filled()
    form = await shopper.form()
    before = await now()
  })
  afterAll(async () => expect(await now()).toEqual(before))

  it.each([
    [{ contact: { name: " ", phone: "0912345678" } }, "name_missing", /họ tên/],
    [{ contact: { name: "Mai", phone: "0912" } }, "phone_invalid", /10 chữ số/],
    [{ contact: { name: "Mai", phone: 912345678 } }, "phone_invalid", /10 chữ số/],
    [{ contact: { name: "Mai", phone: "0912345678", email: "mai@" } }, "email_invalid", /Email/],
    [{ contact: { name: "m".repeat(101), phone: "0912345678" } }, "text_too_long", /tối đa 100/],
    [{ address: { ...address, street: " " } }, "street_missing", /số nhà/],
    [{ address: { ...address, commune_code: "99999" } }, "commune_unknown", /phường, xã/],
    [{ address: null }, "address_missing", /chọn tỉnh/],
    [{ note: "n".repeat(501) }, "text_too_long", /tối đa 500/],
  ])("%j: %s", async (change, code, message) => {
    const wrong = { ...form, ...change }
    const { status, body } = await shopper.checkOut(wrong)
    expect([status, body.code]).toEqual([400, code])
    expect(body.message).toMatch(message)
    const inEnglish = (await shopper.as(english).checkOut(wrong)).body
    expect(inEnglish.code).toBe(code)
    expect(inEnglish.message).not.toBe(body.message)
  })
})

describe("looking a purchase up", () => {
  let purchase: CheckedOut["purchase"]

  beforeAll(async () => {
    const shopper = await filled()
    purchase = (await shopper.checkOut(await shopper.form())).body.purchase
  })

  it("takes code and phone number as people write them", async () => {
    for (const [code, phone] of [
      [purchase.code, "0912345678"],
      [purchase.code.toLowerCase(), "0912 345 678"],
      [purchase.code.replaceAll("-", " "), "+84 912.345.678"],
      [purchase.code.slice(3).replace("-", ""), "84912345678"],
    ] as const) {
      expect(await lookUp(code, phone)).toMatchObject({ status: 200, body: { purchase } })
    }
  })

  it("says the same to a wrong code and to a wrong number", async () => {
    const answers = [
      await lookUp(purchase.code, "0912345679"),
      await lookUp("LX-AAAA-AAAA", "0912345678"),
      await lookUp("?", "?"),
      await lookUp(purchase.code, ""),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(404)
      expect(body).toEqual(answers[0]?.body)
    }
    expect(answers[0]?.body.code).toBe("purchase_not_found")
  })

  it("ends after too many tries", async () => {
    const answers = []
    for (let i = 0; i < 21; i++) {
      answers.push(await lookUp("LX-CCCC-CCCC", `09123450${String(i).padStart(2, "0")}`))
    }
    expect(answers.slice(0, 20).map(({ status }) => status)).toEqual(Array(20).fill(404))
    expect(answers[20]?.status).toBe(429)
    expect(answers[20]?.body).toMatchObject({
      code: "too_many_tries",
      message: expect.stringMatching(/phút/),
    })
  })
})

describe("a customer", () => {
  const headers = () => ({ authorization: `Bearer ${token}` })
  const purchases = async () =>
    (
      await shop.store<{ purchases: { code: string }[] }>("/store/customers/me/purchases", {
        headers: headers(),
      })
    ).body.purchases

  it("finds the purchase in the account, and the order carries the account's address", async () => {
    const shopper = await filled(token)
    const { purchase } = (await shopper.checkOut(await shopper.form())).body
    expect((await purchases())[0]).toEqual(purchase)
    const order = await staffOrder(purchase.orders[1]?.id)
    expect(order.email).toBe(demoShopper.email)
    expect(order.customer_id).toMatch(/^cus_/)
  })

  it("who signs in on the way to the checkout takes the guest's basket along", async () => {
    const guest = await filled()
    const customer = guest.as(headers())
    const { status, body } = await customer.checkOut(await customer.form())
    expect(status).toBe(200)
    expect((await purchases())[0]?.code).toBe(body.purchase.code)
    expect((await guest.see()).status).toBe(404)
  })

  it("doesn't get what a guest buys with the customer's e-mail address", async () => {
    const before = (await purchases()).length
    const shopper = await filled()
    const contact = { name: "Người lạ", phone: "0912345678", email: demoShopper.email }
    const { purchase } = (await shopper.checkOut(await shopper.form({ contact }))).body
    expect(purchase.contact.email).toBe(demoShopper.email)
    expect((await staffOrder(purchase.orders[0]?.id)).customer_id).toBeNull()
    expect(await purchases()).toHaveLength(before)
  })

  it("has to be signed in to see purchases", async () => {
    expect((await shop.store("/store/customers/me/purchases")).status).toBe(401)
  })
})
