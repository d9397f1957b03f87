import { shippedRuleBook } from "@cho-ocop/ocop/rule-book"
import { scoreSheet } from "@cho-ocop/ocop/scoring/score-sheet"
import { shippedSheets } from "@cho-ocop/ocop/shipped-sheets"
import { describe, expect, test } from "vitest"

import { readTables } from "../tables"
import { plausiblePicks } from "./plausible-picks"
import { readProgrammeTables } from "./programme-tables"

const tables = readProgrammeTables(readTables().makers.map(({ handle }) => handle))
const bands = shippedRuleBook().rule_sets.find(({ id }) => id === "qd-26-2026")?.bands ?? []
const sheetOf = (handle: string) => {
  const code = tables.products.find((product) => product.handle === handle)?.product_set
  const sheet = shippedSheets("qd-26-2026").find((one) => one.code === code)
  if (!sheet) throw new Error(`${handle} has no sheet`)
  return sheet
}

describe("the picks of the tables", () => {
  const wanted = [
    ...tables.dossiers.map(
      ({ product, self_star, self_points }) => [product, self_star, self_points] as const,
    ),
    ...tables.agenda.map(({ product, star, points }) => [product, star, points] as const),
  ].flatMap(([product, star, points]) => (points === null ? [] : [{ product, star, points }]))

  test.each(wanted)("$product: $points points, $star stars", ({ product, star, points }) => {
    const sheet = sheetOf(product)
    const score = scoreSheet(sheet, plausiblePicks(sheet, star, points), { bands })
    expect([score.complete, score.invalid]).toEqual([true, []])
    expect(score.star).toBe(star)
    expect(score.total).toBeGreaterThan(points - 2)
    expect(score.total).toBeLessThanOrEqual(points)
  })

  test("no two members pick the same", () => {
    const sheet = sheetOf("hat-sen-say")
    const cards = [0, 1, 2].map((turn) => JSON.stringify(plausiblePicks(sheet, 3, 61, turn)))
    expect(new Set(cards).size).toBe(3)
  })
})
