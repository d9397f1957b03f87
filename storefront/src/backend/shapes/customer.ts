import { z } from "zod"

/** Codes of today's units, kept beside the names that Medusa's address has fields for. */
const unitCodes = z.object({ province_code: z.string(), commune_code: z.string() }).nullish().catch(null)

export const customerAddress = z.object({
  id: z.string(),
  first_name: z.string().nullable(),
  phone: z.string().nullable(),
  address_1: z.string().nullable(),
  city: z.string().nullable(),
  province: z.string().nullable(),
  is_default_shipping: z.boolean(),
  metadata: unitCodes,
})
export type CustomerAddress = z.infer<typeof customerAddress>

export const customer = z.object({
  id: z.string(),
  email: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  phone: z.string().nullable(),
})
export type Customer = z.infer<typeof customer>
