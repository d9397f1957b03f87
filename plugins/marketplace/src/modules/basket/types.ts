/** How a seller's goods reach the shopper. */
export type DeliveryKind = "delivery" | "pickup"

/** Where to deliver, by codes of today's units; enough to know the fee. */
export type BasketAddress = { province_code: string; commune_code: string; street?: string }

/** The address as the basket keeps it, with the delivery zone that it lies in. */
export type StoredAddress<Zone extends string> = BasketAddress & { zone: Zone }

/** A file of the picture module, as every answer shows it. */
export type Picture = {
  key: string
  widths: number[]
  width: number
  height: number
  blur: string
} | null

export type LineProblem = "out_of_stock" | "on_hold" | "gone"

export type RefusedLine = {
  line_id: string
  title: string
  code: LineProblem
  requested: number
  available: number
}

/** Why one seller's part of a basket could not be ordered; it stays in the basket. */
export type Refusal = { seller_id: string; seller_name: string; lines: RefusedLine[]; code: string }

/** Names as they were on the day of the purchase. */
export type PurchaseAddress = { street: string; commune_name: string; province_name: string }
