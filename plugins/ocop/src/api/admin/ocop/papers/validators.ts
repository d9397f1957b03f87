import { z } from "@medusajs/framework/zod"

import { PAPER_STANDINGS } from "../../../../modules/paper/paper-standing-names"

export const AdminGetPapers = z.object({
  q: z.string().max(200).optional(),
  standing: z.enum(PAPER_STANDINGS).optional(),
  seller_id: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

const line = z.string().max(500).default("")

/** The fields of the form beside its file; a form sends nothing as an empty text. */
export const PaperForm = z.object({
  type: line,
  product_id: line,
  number: line,
  issuer: line,
  issued_on: z.string().max(10).default(""),
  ends_on: z.string().max(10).default(""),
})

export const AdminPaperForm = PaperForm.extend({ seller_id: line })

export const AdminPaperCheck = z.object({
  verdict: z.string().max(50),
  reason: z.string().max(2000).nullish(),
})

export type PaperFormBody = z.infer<typeof PaperForm>
export type AdminPaperFormBody = z.infer<typeof AdminPaperForm>
export type AdminPaperCheckBody = z.infer<typeof AdminPaperCheck>
