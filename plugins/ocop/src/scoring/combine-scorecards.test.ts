import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { combineScorecards } from "./combine-scorecards"
import type { GateSetting } from "./combine-options"
import { explainStar } from "./explain-star"
import { scoreSheet } from "./score-sheet"
import type { Scorecard } from "./scorecard"
import type { Picks } from "./sheet"
import { anyPicks, bestPicks } from "./testing/picks"
import { bands, smallSheet } from "./testing/small-sheet"

const best = bestPicks(smallSheet)
const majority: GateSetting = { kind: "majority" }
const lowest: GateSetting = { kind: "lowest" }

const cardsOf = (...picks: Picks[]): Scorecard[] =>
  picks.map((picks, index) => ({ member_id: `m${index + 1}`, picks }))
const combine = (cards: Scorecard[], setting: GateSetting = majority) =>
  combineScorecards(smallSheet, cards, setting, bands)
const cards = fc
  .array(anyPicks(smallSheet, "a"), { minLength: 1, maxLength: 7 })
  .map((picks) => cardsOf(...picks))
const settings = fc.constantFrom(majority, lowest)

describe("a council's score", () => {
  it("averages totals as an exact fraction", () => {
    const { average, parts, criteria } = combine(cardsOf(best, best, { ...best, "1.2": "1" }))
    expect(average).toEqual({ sum: 290, count: 3 })
    expect(parts[0]).toEqual({ code: "A", average: { sum: 110, count: 3 }, max: 40 })
    expect(criteria[1]).toEqual({ code: "1.2", average: { sum: 35, count: 3 }, max: 15 })
  })

  it("keeps 89.75 points under five stars", () => {
    const ninety = { ...best, "1.2": "1" }
    expect(combine(cardsOf(ninety, ninety, ninety)).star_by_points).toBe(5)
    const [better, worse] = [
      { ...best, "4.2": "1", "2.1": "1" },
      { ...best, "4.2": "1", "1.2": "1" },
    ]
    const almost = combine(cardsOf(better, better, better, worse))
    expect(almost.average).toEqual({ sum: 359, count: 4 })
    expect(almost.star_by_points).toBe(4)
  })

  it("reads a gate as the setting says", () => {
    const two = { ...best, "3.1": "2" }
    expect(combine(cardsOf(best, best, two)).star).toBe(5)
    expect(combine(cardsOf(best, two, two)).star).toBe(3)
    expect(combine(cardsOf(best, best, two, two)).star, "half is no majority").toBe(3)
    expect(combine(cardsOf(best, best, two), lowest).star).toBe(3)
    const resolved = combine(cardsOf(best, two, two), { kind: "resolution", picks: { "3.1": "3" } })
    expect(resolved.star).toBe(5)
    expect(resolved.gate_options["3.1"]).toBe("3")
    expect(resolved.average).toEqual({ sum: 290, count: 3 })
  })

  it("lets a ground of elimination hold as the setting says, and tells who marked it", () => {
    const marked = cardsOf(best, best, best).map((card, index) =>
      index === 0 ? { ...card, eliminations: ["5.1/2"] } : card,
    )
    expect(combine(marked)).toMatchObject({ star: 5, eliminations: [] })
    expect(combine(marked).flagged.map(({ member_ids }) => member_ids)).toEqual([["m1"]])
    expect(combine(marked, lowest)).toMatchObject({ star: null, eliminations: [{ ref: "5.1/2" }] })
    expect(combine(marked, { kind: "resolution", picks: {} }).star).toBe(5)
    expect(combine(marked, { kind: "resolution", picks: {}, eliminations: ["sheet/1"] }).star).toBeNull()
  })

  it("has no star as long as a sheet is incomplete or nobody scored", () => {
    const { "2.1": _, ...half } = best
    expect(combine(cardsOf(best, half))).toMatchObject({ complete: false, incomplete: ["m2"], star: null })
    expect(combine([])).toMatchObject({ complete: false, star: null, average: { sum: 0, count: 0 } })
  })

  it("of one member is that member's", () => {
    fc.assert(
      fc.property(anyPicks(smallSheet), settings, (picks, setting) => {
        const { star, gates } = combine(cardsOf(picks), setting)
        const alone = scoreSheet(smallSheet, picks, { bands })
        expect({ star, gates }).toEqual({ star: alone.star, gates: alone.gates })
      }),
    )
  })

  it("doesn't depend on the order of the members", () => {
    const shuffled = cards.chain((cards) =>
      fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length })),
    )
    fc.assert(
      fc.property(shuffled, settings, ([cards, shuffled], setting) => {
        const { members: _, ...result } = combine(cards, setting)
        const { members: __, ...other } = combine(shuffled, setting)
        expect(other).toEqual(result)
      }),
    )
  })

  it("never falls when a member picks the best instead", () => {
    fc.assert(
      fc.property(cards, settings, fc.nat(), (cards, setting, nth) => {
        const raised = cards.map((card, index) =>
          index === nth % cards.length ? { ...card, picks: best } : card,
        )
        const [before, after] = [combine(cards, setting), combine(raised, setting)]
        expect(after.average.sum).toBeGreaterThanOrEqual(before.average.sum)
        expect(after.star_by_gates ?? 0).toBeGreaterThanOrEqual(before.star_by_gates ?? 0)
        expect(after.star ?? 0).toBeGreaterThanOrEqual(before.star ?? 0)
      }),
    )
  })

  it("is never better by the lowest option than by majority, and at most that of the best member", () => {
    fc.assert(
      fc.property(cards, (cards) => {
        const [byMajority, byLowest] = [combine(cards), combine(cards, lowest)]
        expect(byLowest.star ?? 0).toBeLessThanOrEqual(byMajority.star ?? 0)
        const highest = Math.max(...byMajority.members.map(({ total }) => total))
        expect(byMajority.average.sum).toBeLessThanOrEqual(highest * cards.length)
      }),
    )
  })
})

describe("the explanation", () => {
  it("says which gates and how many points hold back the next star", () => {
    const score = scoreSheet(smallSheet, { ...best, "3.1": "2", "1.2": "1", "5.2": "2" }, { bands })
    expect(score).toMatchObject({ total: 75, star: 3 })
    expect(explainStar(score, bands)).toMatchObject({
      next: 4,
      points_missing: null,
      gates_missed: [{ criterion: "3.1", needed: "3" }],
      incomplete: false,
    })
  })

  it("names points as a fraction of the members", () => {
    const low = { ...best, "1.2": "1", "2.1": "1", "3.2": "1" }
    expect(explainStar(combine(cardsOf(best, low, low)), bands)).toMatchObject({
      next: 5,
      points_missing: { sum: 10, count: 3 },
    })
  })

  it("has nothing to say about five stars", () => {
    expect(explainStar(scoreSheet(smallSheet, best, { bands }), bands)).toBeNull()
  })

  it("begins with three stars for a product that is eliminated", () => {
    const score = scoreSheet(smallSheet, best, { bands, eliminations: ["sheet/1"] })
    expect(explainStar(score, bands)).toMatchObject({
      next: 3,
      points_missing: null,
      eliminations: [{ ref: "sheet/1" }],
    })
  })

  it("lifts to the next star when what it names is mended", () => {
    fc.assert(
      fc.property(anyPicks(smallSheet, "a"), (picks) => {
        const explanation = explainStar(scoreSheet(smallSheet, picks, { bands }), bands)
        if (explanation && !explanation.points_missing) {
          const mended = Object.fromEntries(
            explanation.gates_missed.map(({ criterion, needed }) => [criterion, needed]),
          )
          const lifted = scoreSheet(smallSheet, { ...picks, ...mended }, { bands })
          expect(lifted.star ?? 0).toBeGreaterThanOrEqual(explanation.next)
        }
      }),
    )
  })
})
