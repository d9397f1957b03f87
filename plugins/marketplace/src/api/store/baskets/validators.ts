import { z } from "@medusajs/framework/zod"

/*
 * Only the shape is checked here. What a person types is `unknown`: the workflows read it and refuse it in words that a
 * person understands.
 */

export const CreateBasket = z.object({})

export const AddLine = z.object({ variant_id: z.string().max(100), quantity: z.unknown() })
export type AddLineBody = z.infer<typeof AddLine>

export const UpdateLine = z.object({ quantity: z.unknown() })
export type UpdateLineBody = z.infer<typeof UpdateLine>

const address = z.object({ province_code: z.unknown(), commune_code: z.unknown(), street: z.unknown() })

/** By seller id. */
const deliveries = z.record(z.string().max(100), z.enum(["delivery", "pickup"]))

export const QuoteBasket = z.object({ address: address.optional(), deliveries: deliveries.optional() })
export type QuoteBasketBody = z.infer<typeof QuoteBasket>

export const CheckOutBasket = z.object({
  request_key: z.string().min(8).max(100),
  contact: z.object({ name: z.unknown(), phone: z.unknown(), email: z.unknown() }),
  address: address.nullable(),
  deliveries: deliveries.optional(),
  note: z.unknown(),
  expected_total: z.number().int(),
  locale: z.enum(["vi", "en"]),
})
export type CheckOutBasketBody = z.infer<typeof CheckOutBasket>
