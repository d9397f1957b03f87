import { describe, expect, it } from "vitest"

import { resultOf, type ItemCards } from "./session-result"
import { aCard, smallBands, smallSheet } from "./testing/sheet"
import type { Resolution } from "./session-setting"

const quorum = { min_members: 1, share: { numerator: 2, denominator: 3 } }

const item = (cards: ReturnType<typeof aCard>[], resolution?: Resolution): ItemCards => ({
  item_id: "item-1",
  sheet: smallSheet,
  bands: smallBands,
  cards: cards.map((card) => ({ ...card, name: `Ủy viên ${card.member_id}` })),
  resolution,
})

describe("the result of an item", () => {
  it("is the engine's: exact average, per-member totals, the lower of both stars", () => {
    const result = resultOf(item([aCard("a", [5, 5, 9]), aCard("b", [2, 5, 8]), aCard("c", [4, 4, 10])]), {
      quorum,
      gates: "majority",
    })
    expect(result).toMatchObject({
      average: { sum: 52, count: 3 },
      star_by_points: 4,
      star_by_gates: 4,
      star: 4,
      members: [
        { member_id: "a", name: "Ủy viên a", total: 19 },
        { member_id: "b", total: 15 },
        { member_id: "c", total: 18 },
      ],
      setting: { quorum, gates: { kind: "majority" } },
    })
  })

  it("follows the setting for gates", () => {
    const cards = [aCard("a", [5, 5, 9]), aCard("b", [2, 5, 8]), aCard("c", [4, 4, 10])]
    expect(resultOf(item(cards), { quorum, gates: "lowest" }).star).toBe(3)
    const agreed = resultOf(item(cards, { picks: { "1.1": "3", "2.1": "9" } }), {
      quorum,
      gates: "resolution",
    })
    expect(agreed.star).toBe(3)
    expect(agreed.setting.gates).toEqual({
      kind: "resolution",
      picks: { "1.1": "3", "2.1": "9" },
      eliminations: [],
    })
  })

  it("has no star where a ground of elimination holds", () => {
    const cards = [
      aCard("a", [5, 5, 10], ["sheet/1"]),
      aCard("b", [5, 5, 10], ["sheet/1"]),
      aCard("c", [5, 5, 10]),
    ]
    const result = resultOf(item(cards), { quorum, gates: "majority" })
    expect(result.star).toBeNull()
    expect(result.grounds).toEqual([
      { ref: "sheet/1", vi: "Giả mạo hồ sơ", en: "Forged dossier", raised_by: 2, holds: true },
    ])
  })
})
