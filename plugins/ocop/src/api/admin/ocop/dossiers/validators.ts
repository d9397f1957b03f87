import { z } from "@medusajs/framework/zod"

import { dossierKinds } from "../../../../modules/dossier/dossier-kinds"
import { dossierStates } from "../../../../modules/dossier/dossier-transitions"
import { checkResults } from "../../../../modules/dossier/evidence-checks"

const many = <Value extends z.ZodTypeAny>(value: Value) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value).optional(),
  )

export const AdminGetDossiers = z.object({
  queue: z.enum(["mine", "all"]).default("all"),
  state: many(z.enum(dossierStates)),
  kind: z.enum(dossierKinds).optional(),
  standing: z.enum(["due", "soon", "late"]).optional(),
  product_id: z.string().max(100).optional(),
  q: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export const AdminCheckEvidence = z.object({
  result: z.enum(checkResults),
  comment: z.string().max(5000).nullish(),
})

export type AdminCheckEvidenceBody = z.infer<typeof AdminCheckEvidence>
