import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startMarketplace, type Marketplace } from "../../../scripts/testing/marketplace"

type Terms = {
  delivery: { long_xuyen: number; an_giang: number; vietnam: number } | null
  pickup: boolean
}
type Seller = {
  id: string
  handle: string
  name: string
  phone: string
  state: string
  actions: string[]
  address: string
  commune: { code: string; name: string } | null
  terms: Terms
  products: { id: string; role: string }[]
}
type Refusal = { code: string; message: string }

let shop: Marketplace

beforeAll(async () => {
  shop = await startMarketplace()
})
afterAll(() => shop?.stop())

const bayThanh = {
  handle: "bay-thanh-thu",
  name: "Cơ sở khô cá lóc Bảy Thành Thử",
  legal_form: "household_business",
  phone: "0296 3841 234",
  commune_code: "30307",
  address: "12 Trần Hưng Đạo",
  delivery: { long_xuyen: 10000, an_giang: 20000, vietnam: 30000 },
  pickup: true,
}

const read = async (id: string) => (await shop.admin<{ seller: Seller }>(`/admin/sellers/${id}`)).body.seller

/** Everything that a refused change could have touched. */
const everything = async () => [
  await shop.sql("select * from seller order by id"),
  await shop.sql("select * from listing order by id"),
  await shop.sql("select count(*) n from stock_location"),
  await shop.sql("select count(*) n from shipping_option"),
]

describe("a new seller", () => {
  let seller: Seller

  it("gets its place, its zones and its fees", async () => {
    const { status, body } = await shop.admin<{ seller: Seller }>("/admin/sellers", { body: bayThanh })
    expect(status).toBe(201)
    seller = body.seller
    expect(seller).toMatchObject({
      handle: "bay-thanh-thu",
      phone: "+842963841234",
      state: "pending",
      actions: ["approve"],
      commune: { code: "30307", name: "Phường Long Xuyên" },
      terms: { delivery: bayThanh.delivery, pickup: true },
    })
    const zones = await shop.sql(
      `select o.data->>'zone' zone, g.type, g.province_code province, count(*)::int places
         from shipping_option o join service_zone z on z.id = o.service_zone_id
         join geo_zone g on g.service_zone_id = z.id
        where z.name like 'bay-thanh-thu %' and o.deleted_at is null
        group by 1, 2, 3 order by 4 desc, 2, 1 nulls first`,
    )
    expect(zones).toEqual([
      { zone: "long_xuyen", type: "city", province: "Tỉnh An Giang", places: 4 },
      { zone: null, type: "country", province: null, places: 1 },
      { zone: "vietnam", type: "country", province: null, places: 1 },
      { zone: "an_giang", type: "province", province: "Tỉnh An Giang", places: 1 },
    ])
  })

  it("is found in the list by name and by state", async () => {
    const { body } = await shop.admin<{ sellers: Seller[]; count: number }>(
      `/admin/sellers?state=pending&q=${encodeURIComponent("Bảy Thành Thử")}`,
    )
    expect(body).toMatchObject({ count: 1, sellers: [{ id: seller.id, products: 0 }] })
  })

  it("changes its fees and ways, and Medusa offers exactly those", async () => {
    const terms = { delivery: { long_xuyen: 0, an_giang: 20000, vietnam: 35000 }, pickup: false }
    const changed = await shop.admin<{ seller: Seller }>(`/admin/sellers/${seller.id}`, { body: { terms } })
    expect(changed.status).toBe(200)
    expect(changed.body.seller.terms).toEqual(terms)
    const pickup = { delivery: null, pickup: true }
    await shop.admin(`/admin/sellers/${seller.id}`, { body: { terms: pickup } })
    expect((await read(seller.id)).terms).toEqual(pickup)
    await shop.admin(`/admin/sellers/${seller.id}`, { body: { terms } })
    expect((await read(seller.id)).terms).toEqual(terms)
  })

  it("moves, and its goods leave from there", async () => {
    await shop.admin(`/admin/sellers/${seller.id}`, {
      body: { address: "Ấp Mỹ Thuận", commune_code: "30313", phone: "+84 912 345 678" },
    })
    const [place] = await shop.sql(
      `select a.address_1, a.city, a.province, a.phone from stock_location l
         join stock_location_address a on a.id = l.address_id where l.name = $1`,
      [bayThanh.name],
    )
    expect(place).toEqual({
      address_1: "Ấp Mỹ Thuận",
      city: "Xã Mỹ Hòa Hưng",
      province: "Tỉnh An Giang",
      phone: "+84912345678",
    })
  })

  it("goes through its states, and no other way", async () => {
    const act = (action: string) =>
      shop.admin<{ seller: Seller } & Refusal>(`/admin/sellers/${seller.id}/state`, { body: { action } })
    expect((await act("suspend")).status).toBe(409)
    expect((await act("approve")).body.seller).toMatchObject({ state: "active", actions: ["suspend"] })
    expect((await act("approve")).body.code).toBe("seller_action_not_allowed")
    expect((await act("suspend")).body.seller.state).toBe("suspended")
    expect((await act("resume")).body.seller.state).toBe("active")
  })
})

describe("input that is wrong", () => {
  const cases: [string, object, number, string, RegExp, RegExp][] = [
    ["a short phone number", { phone: "0912" }, 400, "phone_invalid", /cần 10 chữ số/, /needs 10 digits/],
    ["an unknown commune", { commune_code: "99999" }, 400, "commune_unknown", /chọn lại/, /choose one/],
    [
      "a commune of before the merger",
      { commune_code: "30280" },
      400,
      "commune_unknown",
      /chọn lại/,
      /choose one/,
    ],
    ["no name", { name: "  " }, 400, "seller_field_missing", /bắt buộc/, /required field/],
    [
      "a handle with diacritics",
      { handle: "Bảy Thành" },
      400,
      "handle_invalid",
      /chữ thường không dấu/,
      /lower-case/,
    ],
    [
      "a legal form that isn't there",
      { legal_form: "bank" },
      400,
      "legal_form_unknown",
      /loại hình/,
      /legal form/,
    ],
    ["letters in a tax code", { tax_code: "16001x" }, 400, "tax_code_invalid", /Mã số thuế/, /tax code/],
    [
      "a negative fee",
      { delivery: { ...bayThanh.delivery, vietnam: -1 } },
      400,
      "delivery_fee_invalid",
      /số đồng nguyên/,
      /whole number/,
    ],
    [
      "half a đồng",
      { delivery: { ...bayThanh.delivery, vietnam: 0.5 } },
      400,
      "delivery_fee_invalid",
      /số đồng nguyên/,
      /whole number/,
    ],
    [
      "a fee of a billion",
      { delivery: { ...bayThanh.delivery, vietnam: 1e9 } },
      400,
      "delivery_fee_invalid",
      /số đồng nguyên/,
      /whole number/,
    ],
    [
      "no way to get the goods",
      { delivery: null, pickup: false },
      400,
      "delivery_or_pickup_needed",
      /ít nhất một cách/,
      /need a way/,
    ],
    [
      "a picture from elsewhere",
      { picture_url: "https://example.com/a.png" },
      400,
      "picture_unknown",
      /tải lên/,
      /uploaded/,
    ],
    ["a story as long as a book", { story: "x".repeat(5001) }, 400, "seller_field_too_long", /5000/, /5000/],
  ]

  it.each(cases)(
    "%s is refused in both languages and changes nothing",
    async (_, wrong, status, code, vi, en) => {
      const before = await everything()
      const body = { ...bayThanh, handle: "moi-tinh", ...wrong }
      const vietnamese = await shop.admin<Refusal>("/admin/sellers", { body })
      expect([vietnamese.status, vietnamese.body.code]).toEqual([status, code])
      expect(vietnamese.body.message).toMatch(vi)
      const english = await shop.admin<Refusal>("/admin/sellers", {
        body,
        headers: { "x-medusa-locale": "en-US" },
      })
      expect(english.body.message).toMatch(en)
      expect(await everything()).toEqual(before)
    },
  )

  it("a handle that is taken is a conflict", async () => {
    const before = await everything()
    const { status, body } = await shop.admin<Refusal>("/admin/sellers", { body: bayThanh })
    expect([status, body.code]).toEqual([409, "handle_taken"])
    expect(await everything()).toEqual(before)
  })

  it("a change that is half right changes nothing", async () => {
    const { body } = await shop.admin<{ sellers: Seller[] }>("/admin/sellers?limit=1")
    const id = body.sellers[0]?.id
    const before = await everything()
    const answer = await shop.admin<Refusal>(`/admin/sellers/${id}`, {
      body: { name: "Tên mới", terms: { delivery: null, pickup: false } },
    })
    expect([answer.status, answer.body.code]).toEqual([400, "delivery_or_pickup_needed"])
    expect(await everything()).toEqual(before)
  })

  it("a seller that isn't there is not found", async () => {
    for (const [path, options] of [
      ["/admin/sellers/sel_0", {}],
      ["/admin/sellers/sel_0", { body: { name: "Không có" } }],
      ["/admin/sellers/sel_0/state", { body: { action: "approve" } }],
    ] as const) {
      const { status, body } = await shop.admin<Refusal>(path, options)
      expect([status, body.code]).toEqual([404, "seller_not_found"])
    }
  })
})

describe("a product's listing", () => {
  type Listing = {
    id: string
    maker: { id: string }
    seller: { id: string }
    net_quantity: string
    ingredients: string
  }
  const path = async () => {
    const { body } = await shop.admin<{ products: { id: string }[] }>("/admin/products?limit=1&fields=id")
    return `/admin/listings/${body.products[0]?.id}`
  }

  it("is edited field by field", async () => {
    const at = await path()
    const before = (await shop.admin<{ listing: Listing }>(at)).body.listing
    const saved = await shop.admin<{ listing: Listing }>(at, {
      body: { net_quantity: " 250 g ", ingredients: "" },
    })
    expect(saved.status).toBe(200)
    expect(saved.body.listing).toMatchObject({
      net_quantity: "250 g",
      ingredients: null,
      maker: before.maker,
    })
  })

  it("doesn't take sellers, branches and products that aren't there", async () => {
    const at = await path()
    const before = await everything()
    const codes = await Promise.all([
      shop.admin<Refusal>(at, { body: { seller_id: "sel_0" } }),
      shop.admin<Refusal>(at, { body: { branch: "weapons" } }),
      shop.admin<Refusal>(at, { body: { product_set: "8" } }),
      shop.admin<Refusal>("/admin/listings/prod_0", { body: { usage: "Ăn liền" } }),
      shop.admin<Refusal>("/admin/listings/prod_0"),
    ])
    expect(codes.map(({ status, body }) => [status, body.code])).toEqual([
      [404, "seller_not_found"],
      [400, "branch_unknown"],
      [400, "product_set_invalid"],
      [404, "product_not_found"],
      [404, "product_not_found"],
    ])
    expect(await everything()).toEqual(before)
  })
})

describe("who may", () => {
  const routes = [
    ["/admin/sellers", undefined],
    ["/admin/sellers", bayThanh],
    ["/admin/sellers/sel_0", undefined],
    ["/admin/sellers/sel_0", { name: "x" }],
    ["/admin/sellers/sel_0/state", { action: "approve" }],
    ["/admin/listings/prod_0", undefined],
    ["/admin/listings/prod_0", { usage: "x" }],
    ["/admin/administrative-units?level=province", undefined],
  ] as const

  it("guests and customers are sent away from every staff route", async () => {
    const customer = await shop.token("customer", {
      email: "khach@cho-ocop.example",
      password: "ocop-demo-2026",
    })
    const before = await everything()
    const others: Record<string, string>[] = [{}, { authorization: `Bearer ${customer}` }]
    for (const headers of others) {
      for (const [path, body] of routes) {
        expect((await shop.request(path, { body, headers })).status, path).toBe(401)
      }
    }
    expect(await everything()).toEqual(before)
  })

  it("nobody reads sellers' private data through Medusa's public product addresses", async () => {
    await shop.sql("update seller set bank_account = $1", [JSON.stringify({ account_number: "0123456789" })])
    const fields = [
      "*listing,*listing.seller,*listing.maker",
      "listing.seller.bank_account,listing.seller.phone",
      "listing_link.listing.seller.bank_account",
      "*sales_channels.stock_locations.address",
      "+sales_channels.stock_locations.seller.bank_account",
    ]
    for (const wanted of fields) {
      const { body } = await shop.store(`/store/products?limit=3&fields=id,${encodeURIComponent(wanted)}`)
      expect(JSON.stringify(body), wanted).not.toMatch(/0123456789|bank_account|\+84|address_1/)
    }
  })
})
