import { z } from "zod"

/** Who is signed in at the workspace, and for which seller. */
export const sellerMe = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    role: z.enum(["owner", "helper"]),
  }),
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    state: z.enum(["pending", "active", "suspended"]),
    /** false while the seller is suspended: he may look and change nothing */
    may_change: z.boolean(),
  }),
})
export type SellerMe = z.infer<typeof sellerMe>
