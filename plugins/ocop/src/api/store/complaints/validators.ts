import { z } from "@medusajs/framework/zod"

/** What a shopper typed; the inspection module reads what is in it. */
export const StoreComplaint = z.object({
  request_key: z.string().min(8).max(100),
  product_id: z.string().max(100),
  text: z.string().max(10_000),
  name: z.string().max(300).nullish(),
  contact: z.string().max(300).nullish(),
  locale: z.enum(["vi", "en"]).default("vi"),
})
export type StoreComplaintBody = z.infer<typeof StoreComplaint>
