import { z } from "@medusajs/framework/zod"

import { dossierKinds } from "../modules/dossier/dossier-kinds"
import { dossierActions } from "../modules/dossier/dossier-transitions"

const id = z.string().max(100)
const line = z.string().max(300)
const text = z.string().max(20_000)
const comment = z.string().max(5000).nullish()

/** Opening a dossier. */
export const OpenDossier = z.object({
  product_id: id,
  kind: z.enum(dossierKinds),
  rule_set_id: id.optional(),
  sheet_code: z.string().max(20).optional(),
  idea_id: id.nullish(),
  late_reason: comment,
})

/** Taking an action; which fields it needs is the table of transitions' to say. */
export const ActOnDossier = z.object({
  action: z.enum(dossierActions),
  comment,
  evidence_ids: z.array(id).max(100).optional(),
  late_reason: comment,
  seen_position: z.number().int().min(0).nullish(),
})

const registration = z
  .object({
    product_name: line,
    maker_name: line,
    legal_form: line,
    representative: line,
    position: line,
    phone: line,
    email: line,
    address: line,
    business_registration: line,
    description: text,
    expected_star: z.enum(["", "3", "4", "5"]),
    changes: text,
    commitment: z.boolean(),
  })
  .partial()
  .strict()

const amount = z.number().int().min(-1e13).max(1e13).nullable()

const selfAssessment = z
  .object({
    general: text,
    results: text,
    years: z
      .array(
        z
          .object({
            year: z.number().int().min(2000).max(2100),
            output: line,
            revenue: amount,
            profit: amount,
            workers: z.number().int().min(0).max(100_000).nullable(),
          })
          .strict(),
      )
      .max(10),
    picks: z.record(
      z.string().max(20),
      z.object({ option: z.string().max(20), evidence_ids: z.array(id).max(50), note: text }).strict(),
    ),
    plan: text,
  })
  .partial()
  .strict()

const communeReport = z
  .object({
    contents: z.record(z.string().max(60), z.object({ maker: text, commune: text }).strict()),
    conclusion: text,
    samples: z.number().int().min(0).max(1000).nullable(),
  })
  .partial()
  .strict()

/** What each form may hold; anything may miss while it is being written. */
export const formContents = {
  registration,
  self_assessment: selfAssessment,
  commune_report: communeReport,
} as const

export const SaveForm = z.object({
  content: z.record(z.string(), z.unknown()),
  seen_version: z.number().int().min(0).nullish(),
})

const optional = z
  .string()
  .max(300)
  .transform((value) => value.trim() || null)
  .nullish()
  .transform((value) => value ?? null)

/** The fields of a paper beside its file, as a form sends them. */
export const EvidenceFields = z.object({
  type: z.string().max(60),
  title: optional,
  number: optional,
  issuer: optional,
  issued_on: optional,
  ends_on: optional,
})

export type OpenDossierBody = z.infer<typeof OpenDossier>
export type ActOnDossierBody = z.infer<typeof ActOnDossier>
export type SaveFormBody = z.infer<typeof SaveForm>
