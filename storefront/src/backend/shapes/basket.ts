import { z } from "zod"
import { picture } from "./picture"

export const deliveryKind = z.enum(["delivery", "pickup"])
export type DeliveryKind = z.infer<typeof deliveryKind>

export const basketLine = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_id: z.string(),
  product_handle: z.string(),
  title: z.string(),
  title_en: z.string().nullable(),
  variant_title: z.string().nullable(),
  variant_title_en: z.string().nullable(),
  picture,
  quantity: z.number().int(),
  unit_price: z.number(),
  total: z.number(),
  available: z.number().int().nullable(),
  problem: z.enum(["out_of_stock", "on_hold", "gone"]).nullable(),
})
export type BasketLine = z.infer<typeof basketLine>

export const basketPart = z.object({
  seller: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  cart_id: z.string(),
  subtotal: z.number(),
  delivery_fee: z.number().nullable(),
  total: z.number(),
  delivery: deliveryKind.nullable(),
  options: z.array(
    z.object({
      kind: deliveryKind,
      zone: z.enum(["long_xuyen", "an_giang", "vietnam"]).nullable(),
      amount: z.number(),
    }),
  ),
  pickup_address: z.string().nullable(),
  lines: z.array(basketLine),
})
export type BasketPart = z.infer<typeof basketPart>

export const basket = z.object({
  id: z.string(),
  count: z.number().int(),
  subtotal: z.number(),
  delivery_total: z.number().nullable(),
  total: z.number(),
  address: z
    .object({ province_code: z.string(), commune_code: z.string(), street: z.string().nullish() })
    .nullable(),
  parts: z.array(basketPart),
})
export type Basket = z.infer<typeof basket>

export const basketAnswer = z.object({ basket })
