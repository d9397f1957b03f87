import { describe, expect, it } from "vitest"

import { explainStar } from "../../scoring/explain-star"
import { scoreSheet } from "../../scoring/score-sheet"
import type { Criterion, Sheet, SheetOption } from "../../scoring/sheet"
import { criteriaOf } from "../../scoring/sheet-tree"
import { bestPicks } from "../../scoring/testing/picks"
import { verifySheet } from "../../scoring/verify-sheet"
import document from "./data/qd-26-2026.json"

const sheets = document.product_sets as Sheet[]
const bands = document.star_bands.flatMap(({ star, min }) =>
  star === 3 || star === 4 || star === 5 ? [{ star, min } as const] : [],
)
const criteria = sheets.flatMap(criteriaOf).map(({ criterion }) => criterion)
const options = criteria.flatMap((criterion) => criterion.options)

describe("the sheets of 26/2026/QĐ-TTg", () => {
  it("are whole", () => {
    expect(sheets).toHaveLength(26)
    expect(criteria).toHaveLength(787)
    expect(options).toHaveLength(2579)
    expect(options.filter(({ min_for_star }) => min_for_star)).toHaveLength(575)
  })

  it.each(sheets)("$code adds up", (sheet) => {
    expect(verifySheet(sheet, document.structure)).toEqual([])
  })

  it.each(sheets)("$code gives 100 points and five stars for the best picks", (sheet) => {
    for (const variant of ["a", "b"]) {
      const best = scoreSheet(sheet, bestPicks(sheet, variant), { bands })
      expect(best).toMatchObject({ complete: true, total: 100, star: 5 })
      expect(explainStar(best, bands)).toBeNull()
    }
  })

  it.each(sheets)("$code gives fewer stars than a gate that is missed, whatever else", (sheet) => {
    const best = bestPicks(sheet)
    for (const { criterion } of criteriaOf(sheet)) {
      for (const gate of criterion.options.filter(({ min_for_star }) => min_for_star)) {
        const { [criterion.code]: _, ...others } = best
        const below = highestBelow(criterion, gate)
        const picks = below ? { ...others, [criterion.code]: below.code } : others
        const { star, gates } = scoreSheet(sheet, picks, { bands })
        const at = `${sheet.code} ${criterion.code} option ${gate.code}`
        expect(star ?? 2, at).toBeLessThan(gate.min_for_star ?? 0)
        expect(
          gates[gate.min_for_star ?? 5].missed.map((miss) => miss.criterion),
          at,
        ).toContain(criterion.code)
      }
    }
  })
})

function highestBelow({ options }: Criterion, gate: SheetOption): SheetOption | undefined {
  return options.filter(({ points }) => points < gate.points).sort((a, b) => b.points - a.points)[0]
}
