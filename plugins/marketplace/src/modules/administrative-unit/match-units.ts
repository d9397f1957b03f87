import { bareName, foldedName } from "./unit-name"

/** A unit as answers carry it. */
export type Unit = {
  code: string
  valid_from: string
  level: "province" | "commune"
  name: string
  name_en: string
  parent_code: string | null
  /** The old name that was searched for, when the present name isn't it. */
  matched_old_name: string | null
}

export type UnitOfToday = Omit<Unit, "matched_old_name">

/** A unit that a search found by its own name, or by a former one. */
export type UnitCandidate = UnitOfToday & { former: { name: string; district: string | null } | null }

const collator = new Intl.Collator("vi")

/** In the order a Vietnamese reader looks for them: by the bare name, then by kind. */
export function byName(a: UnitOfToday, b: UnitOfToday): number {
  return collator.compare(bareName(a.name), bareName(b.name)) || collator.compare(a.name, b.name)
}

/**
 * Candidates as an answer: each unit once, by its best match. Present names come before old ones, whole names
 * before beginnings, and an old district only where no name fits.
 *
 * @param query as `foldedQuery` gives it
 */
export function rankUnits(candidates: readonly UnitCandidate[], query: string): Unit[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, ...match(candidate, query) }))
    .sort((a, b) => a.rank - b.rank || byName(a.candidate, b.candidate))
  const best = new Map<string, Unit>()
  for (const { candidate, matched_old_name } of ranked) {
    if (!best.has(candidate.code)) {
      const { former: _, ...unit } = candidate
      best.set(candidate.code, { ...unit, matched_old_name })
    }
  }
  return [...best.values()]
}

function match(
  { name, former }: UnitCandidate,
  query: string,
): { rank: number; matched_old_name: string | null } {
  if (!former) {
    return { rank: closeness(foldedName(name), query), matched_old_name: null }
  }
  const folded = foldedName(former.name)
  const { district } = former
  if (district === null) {
    return { rank: 3 + closeness(folded, query), matched_old_name: former.name }
  }
  // "long xuyen" in "my binh long xuyen" begins behind the name: the person searched for the district.
  const isDistrict = ` ${folded} ${foldedName(district)}`.indexOf(` ${query}`) > folded.length
  return isDistrict
    ? { rank: 6, matched_old_name: district }
    : { rank: 3 + closeness(folded, query), matched_old_name: `${former.name}, ${district}` }
}

function closeness(folded: string, query: string): number {
  return folded === query ? 0 : folded.startsWith(query) ? 1 : 2
}
