import { z } from "zod"

export const administrativeUnit = z.object({
  code: z.string(),
  valid_from: z.string(),
  level: z.enum(["province", "commune"]),
  name: z.string(),
  name_en: z.string().nullish(),
  parent_code: z.string().nullable(),
  /** the former name that was searched for, where the present one isn't it */
  matched_old_name: z.string().nullish(),
})
export type AdministrativeUnit = z.infer<typeof administrativeUnit>

export const unitsAnswer = z.object({ units: z.array(administrativeUnit) })
