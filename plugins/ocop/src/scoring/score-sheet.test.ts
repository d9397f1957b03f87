import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { lowerStar } from "./average"
import { stars } from "./gates"
import { scoreSheet } from "./score-sheet"
import type { Picks, Sheet } from "./sheet"
import { criteriaOf } from "./sheet-tree"
import { anyPicks, bestPicks, ofCase, somePicks, worstPicks } from "./testing/picks"
import { bands, smallSheet } from "./testing/small-sheet"

const best = bestPicks(smallSheet)
const score = (picks: Picks, eliminations: string[] = []) =>
  scoreSheet(smallSheet, picks, { bands, eliminations })

describe("a sheet's score", () => {
  it("adds up options by criterion, section and part", () => {
    const { criteria, sections, parts, total, complete, star } = score({ ...best, "1.1": "2", "5.2": "2" })
    expect(criteria[0]).toEqual({ code: "1.1", option: "2", points: 10, max: 20, counts: true })
    expect(sections[0]).toEqual({ code: "1", points: 25, max: 35 })
    expect(parts).toEqual([
      { code: "A", points: 30, max: 40 },
      { code: "B", points: 25, max: 25 },
      { code: "C", points: 25, max: 35 },
    ])
    expect({ total, complete, star }).toEqual({ total: 80, complete: true, star: 4 })
  })

  it("knows an option by its code where two have the same points", () => {
    expect(score({ ...best, "1.2": "1" }).total).toBe(90)
    expect(score({ ...best, "1.2": "2" }).criteria[1]).toMatchObject({ option: "2", points: 5 })
  })

  it("names what is missing and what isn't a pick at all", () => {
    const { "2.1": _, ...rest } = best
    const half = score({ ...rest, "1.1": "9", "7.7": "1", "4.2": "3" })
    expect(half.complete).toBe(false)
    expect(half.missing).toEqual(["1.1", "2.1", "4.2"])
    expect(half.invalid).toEqual([
      { criterion: "7.7", option: "1", reason: "criterion_unknown" },
      { criterion: "1.1", option: "9", reason: "option_unknown" },
      { criterion: "4.2", option: "3", reason: "other_variant" },
    ])
  })

  it("counts a conditional criterion only with the one it requires", () => {
    const without = score({ ...best, "3.1": "1" })
    expect(without.criteria.find(({ code }) => code === "3.2")).toMatchObject({ points: 0, counts: false })
    expect(without.total).toBe(85)
    const { "3.2": _, ...rest } = best
    expect(score({ ...rest, "3.1": "1" }).complete).toBe(true)
    expect(score(rest).missing).toEqual(["3.2"])
  })

  it("asks for the gates of the case that was picked", () => {
    expect(
      score({ ...best, "4.1": "2", "4.2": "1" }).gates[4].missed.map(({ criterion }) => criterion),
    ).toEqual(["4.2"])
    expect(score({ ...best, "4.1": "4", "4.2": "3" }).star).toBe(5)
  })

  it("lists a missed gate under its own and every higher star", () => {
    const { gates, star_by_gates, star_by_points, star } = score({ ...best, "3.1": "2" })
    expect(gates[3]).toEqual({ passed: true, missed: [] })
    const miss = { criterion: "3.1", star: 4, needed: "3", needed_points: 10, picked: "2", points: 5 }
    expect(gates[4]).toEqual({ passed: false, missed: [miss] })
    expect(gates[5]).toEqual({ passed: false, missed: [miss] })
    expect({ star_by_points, star_by_gates, star }).toEqual({ star_by_points: 5, star_by_gates: 3, star: 3 })
  })

  it.each(["sheet/1", "1.1/1", "5.1/2"])("gives no star when the ground %s holds", (ref) => {
    const eliminated = score(best, [ref])
    expect(eliminated.eliminations.map((elimination) => elimination.ref)).toEqual([ref])
    expect(eliminated).toMatchObject({ total: 100, star_by_points: 5, star_by_gates: 5, star: null })
  })

  it("ends the assessment at a zero where the sheet says so", () => {
    const sheet = structuredClone(smallSheet)
    const [placed] = criteriaOf(sheet).filter(({ criterion }) => criterion.code === "5.2")
    if (placed) {
      placed.criterion.rules = [
        { type: "stop", stops_at_zero: "section", vi: "Có điểm 0 thì dừng", en: "A zero ends it" },
      ]
    }
    const scored = (picks: Picks) => scoreSheet(sheet, picks, { bands }).eliminations.map(({ ref }) => ref)
    expect(scored({ ...best, "5.1": "1" })).toEqual(["5.2/1"])
    expect(scored({ ...best, "2.1": "1" }), "a zero in another section").toEqual([])
    const { "5.1": _, ...open } = best
    expect(scored(open), "what isn't scored yet is no zero").toEqual([])
  })

  it("takes no ground that the sheet doesn't have", () => {
    expect(() => score(best, ["5.1/1"])).toThrow("5.1/1")
    expect(() => score(best, ["sheet/2"])).toThrow("sheet/2")
  })
})

describe("any picks", () => {
  it("stay within bounds", () => {
    fc.assert(
      fc.property(somePicks(smallSheet), (picks) => {
        const { total, criteria, sections, parts } = score(picks)
        for (const { points, max } of [...criteria, ...sections, ...parts]) {
          expect(points).toBeGreaterThanOrEqual(0)
          expect(points).toBeLessThanOrEqual(max)
        }
        expect(total).toBe(criteria.reduce((sum, { points }) => sum + points, 0))
        expect(total).toBe(sections.reduce((sum, { points }) => sum + points, 0))
        expect(total).toBeLessThanOrEqual(100)
      }),
    )
  })

  it("never lose by a higher option", () => {
    const codes = criteriaOf(smallSheet).map(({ criterion }) => criterion)
    fc.assert(
      fc.property(anyPicks(smallSheet), fc.constantFrom(...codes), fc.nat(), (picks, criterion, nth) => {
        const now = criterion.options.find(({ code }) => code === picks[criterion.code])
        const higher = ofCase(criterion, now?.variant ?? "").filter(
          ({ points }) => points >= (now?.points ?? 0),
        )
        const raised = higher[nth % higher.length]?.code ?? ""
        const [before, after] = [score(picks), score({ ...picks, [criterion.code]: raised })]
        expect(after.total).toBeGreaterThanOrEqual(before.total)
        expect(after.star_by_gates ?? 0).toBeGreaterThanOrEqual(before.star_by_gates ?? 0)
        expect(after.star ?? 0).toBeGreaterThanOrEqual(before.star ?? 0)
      }),
    )
  })

  it("get the lower star of points and gates", () => {
    fc.assert(
      fc.property(somePicks(smallSheet), (picks) => {
        const { star, star_by_points, star_by_gates, total } = score(picks)
        expect(star).toBe(lowerStar(star_by_points, star_by_gates))
        expect(star_by_points).toBe(total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : null)
      }),
    )
  })

  it("pass the gates of a star only with those of every lower one", () => {
    fc.assert(
      fc.property(somePicks(smallSheet), (picks) => {
        const { gates, star_by_gates } = score(picks)
        const passed = stars.filter((star) => gates[star].passed)
        expect(passed).toEqual(stars.filter((star) => star <= (star_by_gates ?? 0)))
        expect(gates[5].missed.length).toBeGreaterThanOrEqual(gates[4].missed.length)
      }),
    )
  })

  it("score the same however options and criteria are ordered", () => {
    fc.assert(
      fc.property(anyPicks(smallSheet), fc.integer({ min: 1, max: 5 }), (picks, turn) => {
        const turned: Sheet = structuredClone(smallSheet)
        for (const { criterion } of criteriaOf(turned)) {
          criterion.options = rotate(criterion.options, turn)
        }
        const reversed = Object.fromEntries(Object.entries(picks).reverse())
        expect(scoreSheet(turned, reversed, { bands })).toEqual(score(picks))
      }),
    )
  })

  it("lie between the worst and the best", () => {
    expect(score(best)).toMatchObject({ total: 100, star: 5 })
    fc.assert(
      fc.property(anyPicks(smallSheet), (picks) => {
        expect(score(picks).total).toBeGreaterThanOrEqual(score(worstPicks(smallSheet)).total)
      }),
    )
  })
})

function rotate<Item>(items: Item[], by: number): Item[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}
