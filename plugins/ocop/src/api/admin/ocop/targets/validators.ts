import { z } from "@medusajs/framework/zod"

import { targetKinds } from "../../../../modules/dossier/year-targets"

export const AdminSetTargets = z.object({
  year: z.number().int().min(2019).max(2100),
  targets: z
    .array(z.object({ kind: z.enum(targetKinds), target: z.number().int().min(0).max(10_000) }))
    .min(1)
    .max(10),
})

export type AdminSetTargetsBody = z.infer<typeof AdminSetTargets>
