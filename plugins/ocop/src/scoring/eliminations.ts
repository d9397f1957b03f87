import type { CountedOptions } from "./gates"
import type { CriterionRule, Sheet } from "./sheet"
import { criteriaOf } from "./sheet-tree"

/** Kinds of remark that, once a member finds them to hold, leave a product without a star. */
export const eliminatingTypes = ["disqualify", "stop", "prerequisite", "exclude"] as const

export type EliminationType = (typeof eliminatingTypes)[number]

/** A ground of elimination of a sheet. */
export type Elimination = {
  /** How a scorecard names it: `sheet/1` for the sheet's first ground, `6.1/1` for the first remark at 6.1. */
  ref: string
  type: EliminationType
  criterion: string | null
  vi: string
  en: string
}

/** All grounds on which a product can be eliminated by a sheet, those of the whole sheet first. */
export function eliminationsOf(sheet: Sheet): Elimination[] {
  const ofSheet = sheet.disqualify.map(({ vi, en }, index): Elimination => ({
    ref: `sheet/${index + 1}`,
    type: "disqualify",
    criterion: null,
    vi,
    en,
  }))
  const ofCriteria = criteriaOf(sheet).flatMap(({ criterion }) =>
    (criterion.rules ?? []).flatMap((rule, index) => toElimination(criterion.code, rule, index)),
  )
  return [...ofSheet, ...ofCriteria]
}

/**
 * The grounds that references name.
 *
 * @throws Error when the sheet has no such ground; whoever takes references from outside checks them first
 */
export function findEliminations(sheet: Sheet, refs: readonly string[]): Elimination[] {
  const known = eliminationsOf(sheet)
  const unknown = refs.find((ref) => !known.some((elimination) => elimination.ref === ref))
  if (unknown !== undefined) {
    throw new Error(`Sheet ${sheet.code} has no ground of elimination "${unknown}"`)
  }
  return known.filter(({ ref }) => refs.includes(ref))
}

/** References of the grounds that hold by themselves: a zero where the sheet says that it ends the assessment. */
export function eliminationsByZero(sheet: Sheet, counted: CountedOptions): string[] {
  return criteriaOf(sheet).flatMap(({ section, criterion }) => {
    const hasZero = section.criteria.some(({ code }) => counted.get(code)?.points === 0)
    return (criterion.rules ?? []).flatMap(({ stops_at_zero }, index) =>
      stops_at_zero && hasZero ? [`${criterion.code}/${index + 1}`] : [],
    )
  })
}

function toElimination(criterion: string, { type, vi, en }: CriterionRule, index: number): Elimination[] {
  const eliminating = eliminatingTypes.find((one) => one === type)
  return eliminating ? [{ ref: `${criterion}/${index + 1}`, type: eliminating, criterion, vi, en }] : []
}
