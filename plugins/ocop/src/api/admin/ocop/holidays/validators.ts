import { z } from "@medusajs/framework/zod"
import { isDay } from "@cho-ocop/marketplace/clock"

const line = z.string().trim().min(1).max(300)

export const AdminAddHoliday = z.object({
  day: z.string().refine(isDay, { message: "YYYY-MM-DD" }),
  /** False for a Saturday or Sunday that is worked in exchange, and to take an earlier entry back. */
  off: z.boolean(),
  name_vi: line,
  name_en: line,
  source: line,
})

export type AdminAddHolidayBody = z.infer<typeof AdminAddHoliday>
