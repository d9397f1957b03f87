import type { Criterion, Sheet, SheetOption, Star } from "./sheet"
import { criteriaOf } from "./sheet-tree"

/** Stars from the lowest that is recognised to the highest. */
export const stars = [3, 4, 5] as const satisfies readonly Star[]

/** A gate (mức tối thiểu) that is not reached: the criterion, what it asks for, what was picked. */
export type GateMiss = {
  criterion: string
  /** The star that the asterisks stand for; at most the star under which the miss is listed. */
  star: Star
  needed: string
  needed_points: number
  picked: string | null
  points: number
}

export type Gates = Record<Star, { passed: boolean; missed: GateMiss[] }>

/** The options that count, by the code of their criterion. */
export type CountedOptions = ReadonlyMap<string, SheetOption>

/**
 * The option that a criterion asks for at a star: the gate of that star or, where there is none, of the next lower
 * one. A criterion with alternative cases asks for a gate of the case that was picked.
 */
export function gateFor(criterion: Criterion, star: Star, picked: SheetOption | null): SheetOption | null {
  const variant = picked?.variant
  const gates = criterion.options
    .filter(({ min_for_star }) => min_for_star !== undefined && min_for_star <= star)
    .filter((option) => variant === undefined || option.variant === variant)
    .sort((a, b) => (b.min_for_star ?? 0) - (a.min_for_star ?? 0) || a.points - b.points)
  return gates[0] ?? null
}

/**
 * Checks the gates of every star. They are cumulative: five stars need those of four and three too.
 * Source: 26/2026/QĐ-TTg, note on the asterisks of the sheets.
 */
export function checkGates(sheet: Sheet, counted: CountedOptions): Gates {
  const check = (star: Star) => {
    const missed = criteriaOf(sheet).flatMap(({ criterion }) => missOf(criterion, star, counted))
    return { passed: missed.length === 0, missed }
  }
  return { 3: check(3), 4: check(4), 5: check(5) }
}

/** The highest star whose gates, and those of every lower star, are all passed. */
export function starOfGates(gates: Gates): Star | null {
  const firstMissed = stars.findIndex((star) => !gates[star].passed)
  return firstMissed === -1 ? 5 : (stars[firstMissed - 1] ?? null)
}

function missOf(criterion: Criterion, star: Star, counted: CountedOptions): GateMiss[] {
  const picked = counted.get(criterion.code) ?? null
  const gate = gateFor(criterion, star, picked)
  if (!gate || (picked && picked.points >= gate.points)) {
    return []
  }
  return [
    {
      criterion: criterion.code,
      star: gate.min_for_star ?? star,
      needed: gate.code,
      needed_points: gate.points,
      picked: picked?.code ?? null,
      points: picked?.points ?? 0,
    },
  ]
}
