import { z } from "@medusajs/framework/zod"

import { verdicts } from "../../../../workflows/dossier/decide/ruling"

const line = z.string().max(300)

/** A decision as a form sends it; what it may say of each dossier is the workflow's to judge. */
export const AdminDecideDossiers = z.object({
  number: line,
  decided_on: z.string().max(10),
  level: z.enum(["district", "province", "central"]),
  authority: line,
  signer: line,
  entries: z
    .array(
      z.object({
        dossier_id: z.string().max(100),
        verdict: z.enum(verdicts),
        star: z.union([z.literal(3), z.literal(4), z.literal(5)]).nullish(),
        total_score: z.number().min(0).max(100).nullish(),
        certificate_number: line.nullish(),
        issued_on: z.string().max(10).nullish(),
        reason: z.string().max(2000).nullish(),
      }),
    )
    .max(200),
})

export type AdminDecideDossiersBody = z.infer<typeof AdminDecideDossiers>
