import { z } from "@medusajs/framework/zod"

const day = z.string().max(20)

/** Only the shape is checked here; the staff module reads what is in it. */
export const ChangeStaff = z.object({
  kind: z.enum(["given", "taken"]),
  role: z.string().max(50),
  commune_codes: z.array(z.string().max(20)).max(200).optional(),
  valid_from: day.optional(),
  valid_to: day.nullish(),
  reason: z.string().max(10_000).nullish(),
})
export type ChangeStaffBody = z.infer<typeof ChangeStaff>
