import { lowerStar, starOfAverage, type Average, type Band } from "./average"
import { combineOptions, standingEliminations, type GateSetting } from "./combine-options"
import { findEliminations, type Elimination } from "./eliminations"
import { checkGates, starOfGates, type Gates } from "./gates"
import { scoreSheet, type SheetScore } from "./score-sheet"
import type { Scorecard } from "./scorecard"
import type { Sheet, Star } from "./sheet"

export type CouncilScore = {
  /** There is at least one scorecard and every one is complete; otherwise there is no star. */
  complete: boolean
  incomplete: string[]
  members: { member_id: string; total: number; star: Star | null; score: SheetScore }[]
  /** Averages at full precision, as fractions over the number of members. */
  average: Average
  criteria: { code: string; average: Average; max: number }[]
  sections: { code: string; average: Average; max: number }[]
  parts: { code: string; average: Average; max: number }[]
  /** The option on which each gate is read, by criterion; null where none counts. */
  gate_options: Record<string, string | null>
  gates: Gates
  /** Every ground that somebody marked or scored with a zero, with who did. */
  flagged: { elimination: Elimination; member_ids: string[] }[]
  /** The grounds that hold by the setting. */
  eliminations: Elimination[]
  star_by_points: Star | null
  star_by_gates: Star | null
  star: Star | null
}

/**
 * The result of a council: the average of the members' totals at full precision, the gates read on one option per
 * criterion by the setting, and the lower star of both.
 * Source: 26/2026/QĐ-TTg (average of the members who scored; asterisks); how different picks meet a gate is not in
 * the decision and therefore a setting.
 *
 * @param cards those who scored: absent members and members with a conflict of interest have none
 * @throws Error when an elimination is named that the sheet doesn't have
 */
export function combineScorecards(
  sheet: Sheet,
  cards: readonly Scorecard[],
  setting: GateSetting,
  bands: readonly Band[],
): CouncilScore {
  const members = cards.map(({ member_id, picks, eliminations }) => {
    const score = scoreSheet(sheet, picks, { bands, eliminations })
    return { member_id, total: score.total, star: score.star, score }
  })
  const scores = members.map(({ score }) => score)
  const incomplete = members.filter(({ score }) => !score.complete).map(({ member_id }) => member_id)
  const complete = members.length > 0 && incomplete.length === 0
  const counted = combineOptions(sheet, cards, setting)
  const flagged = scores.map((score) => score.eliminations.map(({ ref }) => ref))
  const average = averageOf(scores.map(({ total }) => total))
  const gates = checkGates(sheet, counted)
  const eliminations = findEliminations(sheet, standingEliminations(sheet, flagged, counted, setting))
  const star_by_points = starOfAverage(bands, average)
  const star_by_gates = starOfGates(gates)
  const hasStar = complete && eliminations.length === 0
  const empty = scoreSheet(sheet, {}, { bands })
  return {
    complete,
    incomplete,
    members,
    average,
    criteria: averages(
      empty.criteria,
      scores.map(({ criteria }) => criteria),
    ),
    sections: averages(
      empty.sections,
      scores.map(({ sections }) => sections),
    ),
    parts: averages(
      empty.parts,
      scores.map(({ parts }) => parts),
    ),
    gate_options: Object.fromEntries(
      empty.criteria.map(({ code }) => [code, counted.get(code)?.code ?? null]),
    ),
    gates,
    flagged: flaggedBy(members),
    eliminations,
    star_by_points,
    star_by_gates,
    star: hasStar ? lowerStar(star_by_points, star_by_gates) : null,
  }
}

type Points = { code: string; points: number; max: number }

/** Sheets list the same places in the same order. */
function averages(places: readonly Points[], ofMembers: readonly (readonly Points[])[]) {
  return places.map(({ code, max }, index) => ({
    code,
    average: averageOf(ofMembers.map((points) => points[index]?.points ?? 0)),
    max,
  }))
}

function averageOf(points: readonly number[]): Average {
  return { sum: points.reduce((total, one) => total + one, 0), count: points.length }
}

function flaggedBy(members: CouncilScore["members"]): CouncilScore["flagged"] {
  const all = members.flatMap(({ score }) => score.eliminations)
  const distinct = all.filter(({ ref }, index) => all.findIndex((other) => other.ref === ref) === index)
  return distinct.map((elimination) => ({
    elimination,
    member_ids: members
      .filter(({ score }) => score.eliminations.some(({ ref }) => ref === elimination.ref))
      .map(({ member_id }) => member_id),
  }))
}
