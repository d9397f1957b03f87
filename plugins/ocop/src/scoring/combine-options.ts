import { eliminationsByZero } from "./eliminations"
import type { CountedOptions } from "./gates"
import { readPicks } from "./read-picks"
import { countedOptions } from "./score-sheet"
import type { Scorecard } from "./scorecard"
import type { Picks, Sheet, SheetOption } from "./sheet"
import { criteriaOf } from "./sheet-tree"

/**
 * How the different picks of members are read against the gates and the grounds of elimination:
 *
 * - `majority`: the highest option that more than half of the members reached (that one or a higher one); a ground
 *   holds when more than half marked it
 * - `lowest`: the lowest option that anybody picked; a ground holds when anybody marked it
 * - `resolution`: what the council resolved; criteria that the resolution doesn't name are read by majority, and
 *   only the grounds it names hold
 */
export type GateSetting =
  | { kind: "majority" }
  | { kind: "lowest" }
  | { kind: "resolution"; picks: Picks; eliminations?: readonly string[] }

/** The option of each criterion on which its gates are read. */
export function combineOptions(
  sheet: Sheet,
  cards: readonly Scorecard[],
  setting: GateSetting,
): CountedOptions {
  const counted = cards.map(({ picks }) => countedOptions(readPicks(sheet, picks).criteria))
  const place = setting.kind === "lowest" ? cards.length - 1 : Math.floor(cards.length / 2)
  const combined = new Map<string, SheetOption>()
  for (const { criterion } of criteriaOf(sheet)) {
    const fromHighest = counted.map((options) => options.get(criterion.code) ?? null).sort(byHeight)
    const option = fromHighest[place]
    if (option) {
      combined.set(criterion.code, option)
    }
  }
  return setting.kind === "resolution" ? resolve(sheet, combined, setting.picks) : combined
}

/**
 * References of the grounds of elimination that hold.
 *
 * @param flagged the grounds of each member's sheet, those that hold by a zero included
 * @param counted the options that the gates are read on
 */
export function standingEliminations(
  sheet: Sheet,
  flagged: readonly (readonly string[])[],
  counted: CountedOptions,
  setting: GateSetting,
): string[] {
  if (setting.kind === "resolution") {
    return [...(setting.eliminations ?? []), ...eliminationsByZero(sheet, counted)]
  }
  const needed = setting.kind === "lowest" ? 1 : Math.floor(flagged.length / 2) + 1
  return [...new Set(flagged.flat())].filter(
    (ref) => flagged.filter((refs) => refs.includes(ref)).length >= needed,
  )
}

function resolve(sheet: Sheet, majority: CountedOptions, picks: Picks): CountedOptions {
  const merged = {
    ...Object.fromEntries([...majority].map(([code, option]) => [code, option.code])),
    ...picks,
  }
  return countedOptions(readPicks(sheet, merged).criteria)
}

/** Highest first, no option last; options of equal points in the order of their codes, whoever picked them. */
function byHeight(a: SheetOption | null, b: SheetOption | null): number {
  return (b?.points ?? -1) - (a?.points ?? -1) || (a?.code ?? "").localeCompare(b?.code ?? "")
}
