import { z } from "@medusajs/framework/zod"

export const text = z.string({ message: "the column is missing" }).trim().min(1, "is empty")
export const optional = z
  .string({ message: "the column is missing" })
  .trim()
  .transform((value) => value || null)
export const whole = z.string().regex(/^\d+$/, "a whole number is needed").transform(Number)
const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number is needed")
  .transform(Number)
export const none = z.literal("").transform(() => null)
const list = z.string().transform((value) => value.split("|").filter(Boolean))
export const handle = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, figures and hyphens only")

export const labelFields = [
  "net_quantity",
  "ingredients",
  "storage",
  "shelf_life",
  "usage",
  "warnings",
] as const

const labelColumns = Object.fromEntries(
  labelFields.flatMap((field) => [
    [`${field}_vi`, text],
    [`${field}_en`, text],
  ]),
) as Record<`${(typeof labelFields)[number]}_${"vi" | "en"}`, typeof text>

export const makerRow = z.object({
  handle,
  name: text,
  legal_form: z.enum([
    "enterprise",
    "cooperative",
    "cooperative_group",
    "household_business",
    "farm",
    "ocop_shop",
  ]),
  tax_code: text,
  representative: text,
  phone: text,
  email: text,
  commune_code: text,
  commune: text,
  address: text,
  /** Code of the unit until June 2025 (province-district-commune); empty for a shop, which has no certificates. */
  former_unit: optional,
  former_district: optional,
  former_province: optional,
  picture: text,
  story_vi: text,
  story_en: text,
})

export const shippingRow = z.object({
  seller: handle,
  long_xuyen: whole.or(none),
  an_giang: whole.or(none),
  vietnam: whole.or(none),
  pickup: z.enum(["yes", "no"]),
})

export const productRow = z.object({
  handle,
  title_vi: text,
  title_en: text,
  subtitle_vi: text,
  subtitle_en: text,
  description_vi: text,
  description_en: text,
  maker: handle,
  seller: handle,
  product_set: z.string().regex(/^\d\d$/, "two figures, for example 08"),
  branch: z.enum(["food", "drink", "medicinal", "handicraft", "ornamental", "tourism"]),
  tags: list,
  popularity: whole,
  pictures: list.refine((files) => files.length > 0, "at least one picture is needed"),
  ...labelColumns,
})

export const variantRow = z.object({
  product: handle,
  sku: text,
  title_vi: text,
  title_en: text,
  price: whole,
  stock: whole,
  weight_grams: whole.or(none),
  gtin: z
    .string()
    .regex(/^\d{13}$/, "13 figures")
    .or(none),
})

export const decisionRow = z.object({
  product: handle,
  serial: text,
  kind: z.enum(["recognition", "renewal_filed", "transition_extension", "sent_to_centre", "revocation"]),
  decided: text,
  star: z
    .enum(["3", "4", "5"])
    .transform((value) => Number(value) as 3 | 4 | 5)
    .or(none),
  total_score: number.or(none),
  number: optional,
  extended_until: optional,
  file: optional,
  ground: optional,
  reason: optional,
})

/** A maker's paper; days are relative to today, `ends` empty for one without an end. */
export const paperRow = z.object({
  maker: handle,
  product: handle.or(none),
  type: text,
  number: text,
  issuer: text,
  issued: text,
  ends: optional,
  verdict: z.enum(["accepted", "refused", "to_check"]),
  reason: optional,
})

/** An inspection as far as it went; the steps follow each other in the order of `inspection-steps.ts`. */
export const inspectionRow = z.object({
  product: handle,
  kind: z.enum(["planned", "surprise"]),
  planned: text,
  reach: z.enum(["planned", "under_way", "correcting", "proposed", "closed"]),
  finding: optional,
  severity: z.enum(["minor", "major", "critical"]).or(none),
  correction: optional,
  due: optional,
  comment: text,
})

export const complaintRow = z.object({
  product: handle,
  text,
  name: optional,
  contact: optional,
  answer: optional,
})
