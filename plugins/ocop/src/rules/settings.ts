import { z } from "@medusajs/framework/zod"

const wholeDays = z.number().int().min(0).max(3650)
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const text = z.string().trim().min(1).max(1000)
const key = z.string().regex(/^[a-z][a-z0-9_]{0,60}$/)

/** What each setting of a rule set holds. */
export const settingSchemas = {
  certificate: z.object({ term_months: z.number().int().min(1).max(600) }).strict(),
  /** Days are counted from the last day of the certificate; the result is due so many days after a whole file. */
  renewal: z
    .object({
      opens_days_before: wholeDays,
      due_days_before: wholeDays,
      /** How long past its end a certificate may stay valid while a late file waits for its result. */
      transition_max_days: wholeDays,
      decide_within_days: wholeDays,
    })
    .strict(),
  /** Grounds (căn cứ thu hồi) with the letter the decision gives them, and the term after the conclusion. */
  revocation: z
    .object({
      decide_within_days: wholeDays,
      grounds: z.array(z.object({ code: z.string().min(1).max(5), text_vi: text, text_en: text }).strict()),
    })
    .strict(),
  /** Days before the end of a certificate on which its maker and the office are reminded. */
  reminders: z.object({ days_before: z.array(wholeDays).min(1) }).strict(),
  /** How different picks of members are read against a gate; see `GateSetting`. */
  gates: z.object({ combination: z.enum(["majority", "lowest", "resolution"]) }).strict(),
  /** Least number of members who score: the larger of a count and a share of the members called. */
  quorum: z
    .object({
      min_members: z.number().int().min(1).max(100),
      share: z
        .object({
          numerator: z.number().int().min(0).max(100),
          denominator: z.number().int().min(1).max(100),
        })
        .strict(),
    })
    .strict(),
  /** Patterns of numbers with `{seq}`, `{province}`, `{district}`, `{commune}` and `{year}`. */
  numbers: z.object({ registration: numberPattern(), product_code: numberPattern() }).strict(),
  /** The contents on which the commune reports, in how many working days, on which form. */
  commune_assessment: z
    .object({
      form_vi: text,
      working_days: wholeDays,
      contents: z.array(z.object({ key, vi: text, en: text }).strict()).min(1),
    })
    .strict(),
  /** Working days of the other steps of a dossier, by step. */
  step_days: z.record(key, wholeDays),
  /** Rounds of evaluation of a year: what is proposed before one day is finished before another (`MM-DD`). */
  rounds: z.array(
    z
      .object({
        level: z.enum(["district", "province", "central"]),
        no: z.number().int().min(1).max(12),
        propose_before: monthDay,
        finish_before: monthDay,
      })
      .strict(),
  ),
  /** Kinds of evidence, the criteria they support, and whether a paper of that kind ends one day. */
  evidence_types: z.array(
    z
      .object({ key, vi: text, en: text, supports: z.array(z.string().max(20)), expires: z.boolean() })
      .strict(),
  ),
} as const

export type SettingKey = keyof typeof settingSchemas

export type SettingValues = { [Key in SettingKey]: z.infer<(typeof settingSchemas)[Key]> }

export const settingKeys = Object.keys(settingSchemas) as SettingKey[]

/** What a certificate can't be kept without, and what besides scoring takes. */
export const settingsOfCertificates = [
  "certificate",
  "renewal",
  "revocation",
  "reminders",
] as const satisfies SettingKey[]
export const settingsOfScoring = [
  "gates",
  "quorum",
  "commune_assessment",
  "numbers",
] as const satisfies SettingKey[]

function numberPattern() {
  return z
    .string()
    .max(200)
    .regex(/\{seq\}/)
    .refine((pattern) =>
      [...pattern.matchAll(/\{([^}]*)\}/g)].every(([, name]) =>
        ["seq", "province", "district", "commune", "year"].includes(name ?? ""),
      ),
    )
}
