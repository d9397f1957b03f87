import type { Criterion, Picks, Sheet, SheetOption } from "@cho-ocop/ocop/scoring/sheet"
import { criteriaOf, optionsByVariant } from "@cho-ocop/ocop/scoring/sheet-tree"

type Star = 3 | 4 | 5

/**
 * Picks on a sheet as a person of good will would make them for a product of a star: what that star asks for is
 * reached, the rest is taken step by step until the points are there, and no criterion is at its best because all are.
 *
 * @param star whose least options are reached; null for a product that misses three stars
 * @param points the total to come to, or as close below it as the options allow
 * @param turn which criteria are taken further first: another person weighs them differently
 */
export function plausiblePicks(sheet: Sheet, star: Star | null, points: number, turn = 0): Picks {
  const ladders = criteriaOf(sheet).map(({ criterion }) => ladderOf(criterion))
  const places = ladders.map(({ options }) => leastOf(options, star))
  const order = ladders.map((_, index) => index).sort((a, b) => rank(a, turn) - rank(b, turn))
  let moved = true
  while (moved) {
    moved = false
    for (const index of order) {
      const place = places[index] ?? 0
      const options = ladders[index]?.options ?? []
      const [here, next] = [options[place], options[place + 1]]
      if (!here || !next || isBarred(next, star)) continue
      if (totalOf() - here.points + next.points <= points) {
        places[index] = place + 1
        moved = true
      }
    }
  }
  return Object.fromEntries(ladders.map(({ code }, index) => [code, optionAt(index)?.code ?? ""]))

  function optionAt(index: number): SheetOption | undefined {
    return ladders[index]?.options[places[index] ?? 0]
  }

  function totalOf(): number {
    return ladders.reduce((sum, _, index) => sum + (optionAt(index)?.points ?? 0), 0)
  }
}

/** A criterion's options from the lowest up; of the first case where it has cases. */
function ladderOf(criterion: Criterion): { code: string; options: SheetOption[] } {
  const [options = []] = optionsByVariant(criterion)
  return { code: criterion.code, options: [...options].sort((a, b) => a.points - b.points) }
}

/** The place of the least option that a star asks for. A product below three stars stays below its gates. */
function leastOf(options: readonly SheetOption[], star: Star | null): number {
  const gate = options.findLastIndex(
    ({ min_for_star }) => min_for_star !== undefined && min_for_star <= (star ?? 0),
  )
  const positive = options.findIndex(({ points }) => points > 0)
  return Math.max(gate, star === null ? 0 : positive, 0)
}

/** A product without a star keeps off the options that would give one, wherever the sheet lets it. */
function isBarred({ min_for_star }: SheetOption, star: Star | null): boolean {
  return star === null && min_for_star !== undefined
}

/** A fixed shuffle: a prime step through the sheet, shifted by whoever picks. */
const rank = (index: number, turn: number): number => (index * 17 + turn * 5) % 37
