import { z } from "@medusajs/framework/zod"

const text = z.string().max(10_000).nullish()
const id = z.string().max(100)

/** Only the shape is checked here; the seller module reads what is in it. */
export const SaveListing = z
  .object({
    maker_id: id,
    seller_id: id,
    branch: z.string().max(50),
    product_set: text,
    rule_set_id: text,
    net_quantity: text,
    net_quantity_en: text,
    ingredients: text,
    ingredients_en: text,
    storage: text,
    storage_en: text,
    shelf_life: text,
    shelf_life_en: text,
    usage: text,
    usage_en: text,
    warnings: text,
    warnings_en: text,
  })
  .partial()
export type SaveListingBody = z.infer<typeof SaveListing>
