import { z } from "@medusajs/framework/zod"

export const unitsQuery = z.object({
  level: z.enum(["province", "commune"]).optional(),
  /** Code of a province: its communes. */
  parent: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  /** Present or old name, diacritics optional. */
  q: z.string().max(100).optional(),
})

export type UnitsQuery = z.infer<typeof unitsQuery>
