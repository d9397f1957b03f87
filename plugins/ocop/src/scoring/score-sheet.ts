import { lowerStar, starOfAverage, type Average, type Band } from "./average"
import { eliminationsByZero, findEliminations, type Elimination } from "./eliminations"
import { checkGates, starOfGates, type CountedOptions, type Gates } from "./gates"
import { readPicks, type InvalidPick, type ReadCriterion } from "./read-picks"
import type { Picks, Sheet, Star } from "./sheet"

export type ScoringTerms = {
  bands: readonly Band[]
  /** References of the grounds of elimination that were found to hold; see `eliminationsOf`. */
  eliminations?: readonly string[]
}

export type CriterionScore = {
  code: string
  /** The valid pick, also when it doesn't count. */
  option: string | null
  points: number
  max: number
  /** False for a conditional criterion whose condition isn't met; it then has no points and isn't missing. */
  counts: boolean
}

export type PointsOf = { code: string; points: number; max: number }

/** What picks on a sheet come to, also while the sheet is half filled. */
export type SheetScore = {
  /** Every criterion that counts has a valid pick, and no pick is invalid. */
  complete: boolean
  /** Codes of the criteria without a valid pick. */
  missing: string[]
  invalid: InvalidPick[]
  criteria: CriterionScore[]
  sections: PointsOf[]
  parts: PointsOf[]
  total: number
  /** The total as the average of one sheet, so that whatever reads a council's score reads this too. */
  average: Average
  /** The grounds that were found to hold, and those that hold by a zero. */
  eliminations: Elimination[]
  gates: Gates
  star_by_points: Star | null
  star_by_gates: Star | null
  /** The lower of both; null when a ground of elimination holds. */
  star: Star | null
}

/**
 * Scores one sheet: what was picked counts by the option's code, conditional criteria only with the one they require,
 * invalid picks not at all.
 * Source: 26/2026/QĐ-TTg, sheets and bands.
 *
 * @throws Error when an elimination is named that the sheet doesn't have
 * @example scoreSheet(sheet, { "1.1": "3", "1.2": "2" }, { bands: ruleSet.bands }).gates[4].missed
 */
export function scoreSheet(sheet: Sheet, picks: Picks, terms: ScoringTerms): SheetScore {
  const { criteria, invalid } = readPicks(sheet, picks)
  const missing = criteria
    .filter(({ counts, picked }) => counts && !picked)
    .map(({ criterion }) => criterion.code)
  const scores = criteria.map(toScore)
  const points = new Map(scores.map((score) => [score.code, score.points]))
  const sections = sheet.parts.flatMap((part) =>
    part.sections.map(({ code, max, criteria }) => ({
      code,
      points: sum(criteria.map((criterion) => points.get(criterion.code) ?? 0)),
      max,
    })),
  )
  const parts = sheet.parts.map(({ code, max, sections }) => ({
    code,
    points: sum(
      sections.flatMap((section) => section.criteria.map((criterion) => points.get(criterion.code) ?? 0)),
    ),
    max,
  }))
  const total = sum(parts.map((part) => part.points))
  const average = { sum: total, count: 1 }
  const counted = countedOptions(criteria)
  const refs = [...(terms.eliminations ?? []), ...eliminationsByZero(sheet, counted)]
  const eliminations = findEliminations(sheet, refs)
  const gates = checkGates(sheet, counted)
  const star_by_points = starOfAverage(terms.bands, average)
  const star_by_gates = starOfGates(gates)
  return {
    complete: missing.length === 0 && invalid.length === 0,
    missing,
    invalid,
    criteria: scores,
    sections,
    parts,
    total,
    average,
    eliminations,
    gates,
    star_by_points,
    star_by_gates,
    star: eliminations.length > 0 ? null : lowerStar(star_by_points, star_by_gates),
  }
}

/** The options of a reading that count, by criterion. */
export function countedOptions(criteria: readonly ReadCriterion[]): CountedOptions {
  return new Map(
    criteria.flatMap(({ criterion, picked, counts }) =>
      picked && counts ? [[criterion.code, picked] as const] : [],
    ),
  )
}

function toScore({ criterion: { code, max }, picked, counts }: ReadCriterion): CriterionScore {
  return { code, option: picked?.code ?? null, points: counts ? (picked?.points ?? 0) : 0, max, counts }
}

function sum(points: readonly number[]): number {
  return points.reduce((total, one) => total + one, 0)
}
