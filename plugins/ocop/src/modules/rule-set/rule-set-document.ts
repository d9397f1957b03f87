import { z } from "@medusajs/framework/zod"
import { isDay } from "@cho-ocop/marketplace/clock"

import { settingKeys, settingSchemas, type SettingKey } from "../../rules/settings"

const day = z.string().refine(isDay, { message: "YYYY-MM-DD" })
const code = z.string().trim().min(1).max(20)
/** Kept in composed Unicode, whatever the file had. */
const text = z.string().normalize("NFC").trim().min(1).max(2000)
const star = z.union([z.literal(3), z.literal(4), z.literal(5)])
const points = z.number().min(0).max(1000)
const titles = { title_vi: text, title_en: text }
const bilingual = { vi: text, en: text }
const period = { valid_from: day, valid_to: day.nullable() }

const option = z
  .object({
    code,
    points,
    label_vi: text,
    label_en: text,
    min_for_star: star.optional(),
    variant: code.optional(),
  })
  .strict()

const rule = z
  .object({
    type: z.enum(["prerequisite", "exclude", "conditional", "stop", "evidence", "disqualify"]),
    ...bilingual,
    requires: code.optional(),
    stops_at_zero: z.literal("section").optional(),
  })
  .strict()

const criterion = z
  .object({
    code,
    ...titles,
    max: points,
    options: z.array(option).max(50),
    commune_assessed: z.string().max(60).optional(),
    rules: z.array(rule).max(20).optional(),
    options_implied: z.boolean().optional(),
    group: code.optional(),
    variants: z
      .array(z.object({ code, ...titles }).strict())
      .max(10)
      .optional(),
  })
  .strict()

const section = z
  .object({
    code,
    ...titles,
    max: points,
    criteria: z.array(criterion).max(100),
    scored_as_one: z.boolean().optional(),
    groups: z
      .array(z.object({ code, ...titles }).strict())
      .max(20)
      .optional(),
  })
  .strict()

const part = z.object({ code, ...titles, max: points, sections: z.array(section).max(100) }).strict()

const sheet = z
  .object({
    code,
    no: z.number().int().min(1).max(1000),
    branch: code,
    group_vi: text,
    group_en: text,
    ...titles,
    lead_agencies_vi: z.array(text).max(20),
    disqualify: z.array(z.object(bilingual).strict()).max(30),
    disqualify_note: text.optional(),
    parts: z.array(part).max(20),
    max_total: points,
  })
  .strict()

/** A product set of which only the name is known. */
const headOnly = z.object({ code, branch: code, ...titles, parts: z.null() }).strict()

/** A product set with its sheet or, with `parts: null`, without; a fault keeps its place, which a union would lose. */
const productSet = z.unknown().transform((value, context) => {
  const parts = typeof value === "object" && value !== null && "parts" in value ? value.parts : undefined
  const parsed = parts === null ? headOnly.safeParse(value) : sheet.safeParse(value)
  if (parsed.success) {
    return parsed.data
  }
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: "custom", path, message })
  }
  return z.NEVER
})

const authority = z
  .object({
    act: z.enum(["recognise", "refer"]),
    star,
    level: z.enum(["district", "province", "central"]),
    ...titles,
    ...period,
  })
  .strict()

const setting = z
  .object({
    key: z.enum(settingKeys as [SettingKey, ...SettingKey[]]),
    value: z.unknown(),
    basis: z.enum(["decision", "local", "borrowed"]),
    ...period,
  })
  .strict()
  .superRefine(({ key, value }, context) => {
    for (const { path, message } of settingSchemas[key].safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: "custom", path: ["value", ...path], message })
    }
  })

/**
 * A rule set as a file: what an office loads and what this plugin ships. Shapes only; whether the figures add up is
 * for `verifyDocument` to say. A product set without sheet has `parts: null`.
 */
export const RuleSetDocumentSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{2,59}$/),
    decision: text,
    ...titles,
    issued_on: day.nullable(),
    ...period,
    sample: z.boolean().default(false),
    replaces: z.array(text).max(20).default([]),
    sources: z.array(text).max(20).default([]),
    notes: z
      .array(z.object({ place: z.string().max(60).nullable(), ...bilingual }).strict())
      .max(100)
      .default([]),
    structure: z
      .object({
        total: points,
        parts: z
          .array(z.object({ code, ...titles, max: points }).strict())
          .min(1)
          .max(20),
      })
      .strict(),
    star_bands: z
      .array(
        z.object({ star: z.number().int().min(1).max(5), min: z.number().int().min(0).max(1000) }).strict(),
      )
      .max(5),
    branches: z
      .array(z.object({ code, key: z.string().regex(/^[a-z_]{2,30}$/), ...titles }).strict())
      .max(20),
    authorities: z.array(authority).max(100),
    settings: z.array(setting).max(200),
    product_sets: z.array(productSet).max(100),
  })
  .strict()

export type RuleSetDocument = z.infer<typeof RuleSetDocumentSchema>
export type SheetDocument = z.infer<typeof sheet>

/** True for a product set that comes with its sheet. */
export function hasSheet(set: RuleSetDocument["product_sets"][number]): set is SheetDocument {
  return set.parts !== null
}
