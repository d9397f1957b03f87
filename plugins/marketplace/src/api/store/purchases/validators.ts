import { z } from "@medusajs/framework/zod"

/** Both are what a person typed: see `readPurchaseCode` and `readPhone`. */
export const LookUpPurchase = z.object({ code: z.string().max(50), phone: z.string().max(50) })
export type LookUpPurchaseBody = z.infer<typeof LookUpPurchase>
