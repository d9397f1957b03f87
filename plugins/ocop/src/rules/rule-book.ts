import type { Day } from "@cho-ocop/marketplace/clock"

import type { Band } from "../scoring/average"
import type { Star } from "../scoring/sheet"
import type { Period } from "./period"
import type { SettingKey, SettingValues } from "./settings"

/** Levels of the state that decide about stars, from the lowest. The district ended on 30 June 2025. */
export const authorityLevels = ["district", "province", "central"] as const

export type AuthorityLevel = (typeof authorityLevels)[number]

/**
 * What an authority does with a star: `recognise` it (and later extend or revoke it), or `refer` the product to a
 * higher level that can.
 */
export type AuthorityAct = "recognise" | "refer"

/** Who does what with a star, from when to when. */
export type Authority = {
  rule_set_id: string
  act: AuthorityAct
  star: Star
  level: AuthorityLevel
  title_vi: string
  title_en: string
} & Period

/** Whether the decision says so, the locality laid it down, or it is taken from a later decision. */
export type SettingBasis = "decision" | "local" | "borrowed"

/** One setting of a rule set, from when to when. */
export type Setting<Key extends SettingKey = SettingKey> = {
  [K in Key]: { rule_set_id: string; key: K; value: SettingValues[K]; basis: SettingBasis } & Period
}[Key]

/** One of the six branches (ngành), with the code the rule set prints and the word this shop sorts by. */
export type Branch = { code: string; key: string; title_vi: string; title_en: string }

/** A product set (bộ sản phẩm): the products that are scored with one sheet. */
export type ProductSet = {
  code: string
  /** Key of its branch. */
  branch: string
  title_vi: string
  title_en: string
  /** False where only the set's name is known: certificates can name it, nothing can be scored. */
  has_sheet: boolean
}

/** Something to know about a rule set's data: where it is from, what was corrected or is in doubt. */
export type RuleSetNote = { place: string | null; vi: string; en: string }

/** The head facts of a rule set (bộ tiêu chí) in its newest version; the sheets themselves are read one by one. */
export type RuleSet = {
  id: string
  /** Counted from 1; a correction makes the next. */
  version: number
  decision: string
  title_vi: string
  title_en: string
  issued_on: Day | null
  /** Loaded to try something out: never the procedure of a day, and shown as a sample. */
  sample: boolean
  /** The least average total of each star that is recognised. */
  bands: readonly Band[]
  structure: {
    total: number
    parts: readonly { code: string; title_vi: string; title_en: string; max: number }[]
  }
  branches: readonly Branch[]
  /** Empty where the list isn't at hand: certificates under it then name no set. */
  product_sets: readonly ProductSet[]
  replaces: readonly string[]
  sources: readonly string[]
  notes: readonly RuleSetNote[]
} & Period

/** What is known of all rule sets without their sheets, those in force earliest first. */
export type RuleBook = {
  rule_sets: readonly RuleSet[]
  authorities: readonly Authority[]
  settings: readonly Setting[]
}
