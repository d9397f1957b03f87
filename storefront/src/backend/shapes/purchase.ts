import { z } from "zod"
import { basket, deliveryKind } from "./basket"
import { picture } from "./picture"

/** Why one seller's part of a basket could not be ordered. */
export const refusal = z.object({
  seller_id: z.string(),
  seller_name: z.string(),
  code: z.string(),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      code: z.enum(["out_of_stock", "on_hold", "gone"]),
      requested: z.number().int(),
      available: z.number().int(),
    }),
  ),
})
export type Refusal = z.infer<typeof refusal>

export const purchaseOrder = z.object({
  id: z.string(),
  display_id: z.number().int(),
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    commune_name: z.string().nullable(),
  }),
  state: z.string(),
  fulfillment_status: z.string(),
  delivery: deliveryKind,
  delivery_fee: z.number(),
  subtotal: z.number(),
  total: z.number(),
  lines: z.array(
    z.object({
      title: z.string(),
      title_en: z.string().nullable(),
      variant_title: z.string().nullable(),
      variant_title_en: z.string().nullable(),
      quantity: z.number().int(),
      unit_price: z.number(),
      total: z.number(),
      picture,
    }),
  ),
})
export type PurchaseOrder = z.infer<typeof purchaseOrder>

export const purchase = z.object({
  code: z.string(),
  placed_at: z.string(),
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string().nullable() }),
  address: z.object({ street: z.string(), commune_name: z.string(), province_name: z.string() }).nullable(),
  note: z.string().nullable(),
  total: z.number(),
  orders: z.array(purchaseOrder),
})
export type Purchase = z.infer<typeof purchase>

export const checkoutAnswer = z.object({ purchase, refused: z.array(refusal), basket })
export type CheckoutAnswer = z.infer<typeof checkoutAnswer>
