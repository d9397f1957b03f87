/** Stars a product can be recognised with. Two and one star are advice only and give no certificate. */
export type Star = 3 | 4 | 5

/**
 * One answer to a criterion. It is known by its code, never by its points: two options of one criterion may carry
 * the same points.
 */
export type SheetOption = {
  code: string
  points: number
  label_vi: string
  label_en: string
  /** This option or a higher one is the least that must be reached on the criterion for that star. */
  min_for_star?: Star
  /** The case the option belongs to, where the criterion has alternative cases. */
  variant?: string
}

/**
 * A remark that binds the assessment: `disqualify` eliminates, `stop` ends the assessment, `prerequisite` and
 * `exclude` say what isn't assessed at all, `conditional` makes the criterion count only with another one,
 * `evidence` names a paper that must be there.
 */
export type CriterionRule = {
  type: "prerequisite" | "exclude" | "conditional" | "stop" | "evidence" | "disqualify"
  vi: string
  en: string
  /** Code of the criterion that must have points, for `conditional`. */
  requires?: string
  /** The remark holds by itself as soon as a criterion of this one's section is scored with zero. */
  stops_at_zero?: "section"
}

export type SheetVariant = { code: string; title_vi: string; title_en: string }

export type Criterion = {
  code: string
  title_vi: string
  title_en: string
  max: number
  options: SheetOption[]
  /** Key of one of the four contents that the commune reports on. */
  commune_assessed?: string
  rules?: CriterionRule[]
  /** The printed sheet has no options here; they follow from the maximum. */
  options_implied?: boolean
  /** Code of the named group within the section. */
  group?: string
  /** Alternative cases (community-run or site-run); options of one case only may be picked. */
  variants?: SheetVariant[]
}

export type Section = {
  code: string
  title_vi: string
  title_en: string
  max: number
  criteria: Criterion[]
  /** Scored directly: its one criterion stands for the section. */
  scored_as_one?: boolean
  groups?: { code: string; title_vi: string; title_en: string }[]
}

export type Part = { code: string; title_vi: string; title_en: string; max: number; sections: Section[] }

/** A criteria sheet (bộ tiêu chí của một bộ sản phẩm): what a council member scores one product on. */
export type Sheet = {
  code: string
  no: number
  branch: string
  group_vi: string
  group_en: string
  title_vi: string
  title_en: string
  lead_agencies_vi: string[]
  /** Grounds on which a product is eliminated whatever its points. */
  disqualify: { vi: string; en: string }[]
  disqualify_note?: string
  parts: Part[]
  max_total: number
}

/** The picks of one person: code of the criterion → code of the option. */
export type Picks = Readonly<Record<string, string>>
