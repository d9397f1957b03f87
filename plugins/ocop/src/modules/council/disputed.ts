import type { Band } from "../../scoring/average"
import type { Scorecard } from "../../scoring/scorecard"
import { stars } from "../../scoring/gates"
import { scoreSheet } from "../../scoring/score-sheet"
import { criteriaOf } from "../../scoring/sheet-tree"
import type { Sheet } from "../../scoring/sheet"
import type { Resolution } from "./session-setting"

/** What a council has to agree on for one item: where its cards differ, never who picked what. */
export type Disputed = {
  /** Criteria on which some cards pass a gate that others miss, with the options picked, in the sheet's order. */
  gates: { criterion: string; options: string[] }[]
  /** References of the grounds of elimination that some cards raise and others don't. */
  eliminations: string[]
}

/** Finds where the cards of one item differ in a way that decides a star. */
export function disputedIn(sheet: Sheet, cards: readonly Scorecard[], bands: readonly Band[]): Disputed {
  const scores = cards.map(({ picks }) => scoreSheet(sheet, picks, { bands }))
  const gates = criteriaOf(sheet).flatMap(({ criterion }) => {
    const missed = scores.map(({ gates }) =>
      stars.filter((star) => gates[star].missed.some((miss) => miss.criterion === criterion.code)).join(),
    )
    if (new Set(missed).size < 2) {
      return []
    }
    const picked = new Set(cards.map(({ picks }) => picks[criterion.code]))
    const options = criterion.options.filter(({ code }) => picked.has(code)).map(({ code }) => code)
    return [{ criterion: criterion.code, options }]
  })
  const raised = [...new Set(cards.flatMap(({ eliminations = [] }) => eliminations))].sort()
  return { gates, eliminations: raised.filter((ref) => !raisedByAll(cards, ref)) }
}

/** What of it a resolution leaves open. */
export function leftOpen(disputed: Disputed, resolution: Resolution | undefined): Disputed {
  return {
    gates: disputed.gates.filter(({ criterion }) => resolution?.picks[criterion] === undefined),
    eliminations: resolution?.eliminations === undefined ? disputed.eliminations : [],
  }
}

/** A resolution cut to what was disputed; a ground that every card raises holds without it. */
export function readResolution(
  disputed: Disputed,
  cards: readonly Scorecard[],
  { picks, eliminations = [] }: Resolution,
): { picks: Record<string, string>; eliminations: string[] } {
  const raised = [...new Set(cards.flatMap((card) => card.eliminations ?? []))].sort()
  return {
    picks: Object.fromEntries(
      disputed.gates.flatMap(({ criterion }) => {
        const option = picks[criterion]
        return option === undefined ? [] : [[criterion, option]]
      }),
    ),
    eliminations: raised.filter((ref) => raisedByAll(cards, ref) || eliminations.includes(ref)),
  }
}

function raisedByAll(cards: readonly Scorecard[], ref: string): boolean {
  return cards.every(({ eliminations = [] }) => eliminations.includes(ref))
}
