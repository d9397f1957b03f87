import { missingTo, type Average, type Band } from "./average"
import type { Elimination } from "./eliminations"
import type { GateMiss, Gates } from "./gates"
import type { Star } from "./sheet"

/** What both a sheet's and a council's score have. */
export type StarBasis = {
  complete: boolean
  average: Average
  gates: Gates
  eliminations: readonly Elimination[]
  star: Star | null
}

/** What holds a product back from the next star. */
export type StarExplanation = {
  next: Star
  /** Points that the average lacks, as a fraction; null when the band is reached. */
  points_missing: Average | null
  /** Gates of that star and of lower ones that are missed. */
  gates_missed: GateMiss[]
  eliminations: readonly Elimination[]
  /** Scoring isn't finished: a pick is missing. */
  incomplete: boolean
}

/** Explains in data why a product doesn't have the next star; null for one that has the highest. */
export function explainStar(basis: StarBasis, bands: readonly Band[]): StarExplanation | null {
  const next = [...bands]
    .sort((a, b) => a.star - b.star)
    .find(({ star }) => basis.star === null || star > basis.star)
  if (!next) {
    return null
  }
  return {
    next: next.star,
    points_missing: missingTo(next.min, basis.average),
    gates_missed: basis.gates[next.star].missed,
    eliminations: basis.eliminations,
    incomplete: !basis.complete,
  }
}
