import { z } from "@medusajs/framework/zod"

import { SELLER_STATES } from "../../../modules/seller/seller-states"

/*
 * Only the shape is checked here. What a person types is read by the seller module, which refuses it in words that a
 * person understands.
 */

const text = z.string().max(10_000).nullish()

const terms = {
  delivery: z.object({ long_xuyen: z.number(), an_giang: z.number(), vietnam: z.number() }).nullable(),
  pickup: z.boolean(),
}

const fields = {
  name: z.string().max(10_000),
  legal_form: z.string().max(50),
  tax_code: text,
  representative: text,
  phone: z.string().max(100),
  email: text,
  commune_code: z.string().max(20),
  address: z.string().max(10_000),
  story: text,
  story_en: text,
  picture_url: text,
  bank_account: z
    .object({
      bank_bin: z.string().max(20),
      account_number: z.string().max(50),
      account_name: z.string().max(500),
    })
    .nullish(),
}

export const CreateSeller = z.object({ handle: z.string().max(200), ...fields, ...terms })
export type CreateSellerBody = z.infer<typeof CreateSeller>

export const UpdateSeller = z.object({ ...fields, terms: z.object(terms) }).partial()
export type UpdateSellerBody = z.infer<typeof UpdateSeller>

export const ChangeSellerState = z.object({ action: z.string().max(50) })
export type ChangeSellerStateBody = z.infer<typeof ChangeSellerState>

export const CreatePerson = z.object({
  name: z.string().max(10_000),
  email: z.string().max(500),
  phone: text,
  role: z.string().max(50),
  password: z.string().max(1_000),
})
export type CreatePersonBody = z.infer<typeof CreatePerson>

export const SellersQuery = z.object({
  q: z.string().max(200).optional(),
  state: z.enum(SELLER_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type SellersQueryInput = z.infer<typeof SellersQuery>
