import { randomUUID } from "node:crypto"
import type { BasketAnswer } from "@cho-ocop/marketplace/queries/basket-answer"
import type { PurchaseAnswer } from "@cho-ocop/marketplace/queries/purchase-answer"

import type { Answer, Marketplace } from "../../../scripts/testing/marketplace"

export type Refused = {
  code: string
  message: string
  params: Record<string, string | number>
  refused?: CheckedOut["refused"]
  basket?: BasketAnswer
}

export type CheckedOut = {
  purchase: PurchaseAnswer
  basket: BasketAnswer
  refused: {
    seller_name: string
    code: string
    lines: { title: string; code: string; requested: number; available: number }[]
  }[]
}

/** Either of both; a test that looks at a field that isn't there fails. */
export type BasketReply = { basket: BasketAnswer } & Refused
export type CheckoutReply = CheckedOut & Refused

/** An address in Long Xuyên, as a form sends it. */
export const address = { province_code: "91", commune_code: "30307", street: "12 Trần Hưng Đạo" }

/** Somebody with a basket, asking as the storefront does on behalf of a browser. */
export class Shopper {
  private constructor(
    private readonly shop: Marketplace,
    readonly basketId: string,
    private readonly headers: Record<string, string>,
    private readonly base?: string,
  ) {}

  static async of(shop: Marketplace, token?: string): Promise<Shopper> {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
    const { body } = await shop.store<BasketReply>("/store/baskets", { body: {}, headers })
    return new Shopper(shop, body.basket.id, headers)
  }

  /** The same basket in somebody else's hands, or in English. */
  as(headers: Record<string, string>): Shopper {
    return new Shopper(this.shop, this.basketId, headers, this.base)
  }

  /** The same basket, asked for at another server process. */
  at(base: string): Shopper {
    return new Shopper(this.shop, this.basketId, this.headers, base)
  }

  see(): Promise<Answer<BasketReply>> {
    return this.send("")
  }

  add(variant_id: string, quantity: unknown = 1): Promise<Answer<BasketReply>> {
    return this.send("/lines", { variant_id, quantity })
  }

  change(line_id: string, quantity: unknown): Promise<Answer<BasketReply>> {
    return this.send(`/lines/${line_id}`, { quantity })
  }

  remove(line_id: string): Promise<Answer<BasketReply>> {
    return this.send(`/lines/${line_id}`, undefined, "DELETE")
  }

  quote(body: Record<string, unknown> = { address }): Promise<Answer<BasketReply>> {
    return this.send("/quote", body)
  }

  /** What a form sends for the basket as it is now: a new `request_key` each time. */
  async form(change: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const { body } = await this.quote()
    return {
      request_key: randomUUID(),
      contact: { name: "Trần Thị Mai", phone: "0912 345 678" },
      address,
      deliveries: {},
      expected_total: body.basket.total,
      locale: "vi",
      ...change,
    }
  }

  checkOut(form: Record<string, unknown>): Promise<Answer<CheckoutReply>> {
    return this.shop.store<CheckoutReply>(`/store/baskets/${this.basketId}/checkout`, {
      body: form,
      headers: this.headers,
      base: this.base,
    })
  }

  private send(path: string, body?: unknown, method?: string): Promise<Answer<BasketReply>> {
    const url = `/store/baskets/${this.basketId}${path}`
    return this.shop.store<BasketReply>(url, { body, method, headers: this.headers, base: this.base })
  }
}

/** A variant of the demo city with where its stock is kept. */
export type Stocked = {
  variant_id: string
  product_id: string
  item: string
  location: string
  price: number
}

/** The first variant of a product. */
export const stocked = async (shop: Marketplace, handle: string): Promise<Stocked> => {
  const [row] = await shop.sql<Stocked>(
    `select v.id variant_id, p.id product_id, l.inventory_item_id item, l.location_id location, price.amount::int price
     from product p
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
     join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
     join product_variant_price_set s on s.variant_id = v.id
     join price on price.price_set_id = s.price_set_id and price.deleted_at is null
     where p.handle = $1 order by v.sku limit 1`,
    [handle],
  )
  if (!row) throw new Error(`The demo city has no ${handle}`)
  return row
}

/** Pieces that are promised to orders. */
export const reserved = async (shop: Marketplace, { item }: Stocked): Promise<number> => {
  const [row] = await shop.sql<{ reserved: number }>(
    `select coalesce(sum(quantity), 0)::int reserved from reservation_item where inventory_item_id = $1 and deleted_at is null`,
    [item],
  )
  return row?.reserved ?? 0
}

/** Makes exactly this many pieces free. */
export const setFree = async (shop: Marketplace, goods: Stocked, pieces: number): Promise<void> => {
  const { status } = await shop.admin(
    `/admin/inventory-items/${goods.item}/location-levels/${goods.location}`,
    {
      body: { stocked_quantity: (await reserved(shop, goods)) + pieces },
    },
  )
  if (status !== 200) throw new Error(`The stock could not be set: ${status}`)
}

export const countOrders = async (shop: Marketplace): Promise<number> => {
  const [row] = await shop.sql<{ orders: number }>('select count(*)::int orders from "order"')
  return row?.orders ?? 0
}
