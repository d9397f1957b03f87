import type { Criterion, Picks, Sheet, SheetOption } from "./sheet"
import { criteriaOf, requiredBy } from "./sheet-tree"

export type InvalidPick = {
  criterion: string
  option: string
  /**
   * The sheet has no such criterion or option, or the option belongs to another of the alternative cases than the
   * first pick of the sheet that names one.
   */
  reason: "criterion_unknown" | "option_unknown" | "other_variant"
}

export type ReadCriterion = {
  criterion: Criterion
  /** What was picked, as far as it is valid. */
  picked: SheetOption | null
  /** False for a conditional criterion as long as the one that it requires has no points. */
  counts: boolean
}

export type ReadPicks = { criteria: ReadCriterion[]; invalid: InvalidPick[] }

/** Reads somebody's picks against a sheet: what is valid, and what of it counts. */
export function readPicks(sheet: Sheet, picks: Picks): ReadPicks {
  const criteria = criteriaOf(sheet).map(({ criterion }) => criterion)
  const known = new Set(criteria.map(({ code }) => code))
  const invalid: InvalidPick[] = Object.entries(picks)
    .filter(([criterion]) => !known.has(criterion))
    .map(([criterion, option]) => ({ criterion, option, reason: "criterion_unknown" }))
  let variant: string | undefined
  const valid = new Map<string, SheetOption>()
  for (const criterion of criteria) {
    const code = picks[criterion.code]
    if (code === undefined) {
      continue
    }
    const option = criterion.options.find((one) => one.code === code)
    if (!option) {
      invalid.push({ criterion: criterion.code, option: code, reason: "option_unknown" })
      continue
    }
    variant ??= option.variant
    if (option.variant !== undefined && option.variant !== variant) {
      invalid.push({ criterion: criterion.code, option: code, reason: "other_variant" })
      continue
    }
    valid.set(criterion.code, option)
  }
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  return {
    criteria: criteria.map((criterion) => ({
      criterion,
      picked: valid.get(criterion.code) ?? null,
      counts: counts(criterion, byCode, valid),
    })),
    invalid,
  }
}

/** A chain of requirements counts only when every link has points. */
function counts(
  criterion: Criterion,
  byCode: ReadonlyMap<string, Criterion>,
  valid: ReadonlyMap<string, SheetOption>,
): boolean {
  const seen = new Set([criterion.code])
  for (let code = requiredBy(criterion); code !== null;) {
    const required = byCode.get(code)
    if (!required || seen.has(code) || (valid.get(code)?.points ?? 0) === 0) {
      return false
    }
    seen.add(code)
    code = requiredBy(required)
  }
  return true
}
