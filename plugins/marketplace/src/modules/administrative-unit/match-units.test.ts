import { describe, expect, it } from "vitest"

import { rankUnits, type UnitCandidate } from "./match-units"
import { foldedQuery } from "./unit-name"

const candidate = (code: string, name: string, former: UnitCandidate["former"] = null): UnitCandidate => ({
  code,
  valid_from: "2025-07-01",
  level: "commune",
  name,
  name_en: name,
  parent_code: "91",
  former,
})
const city = "Thành phố Long Xuyên"

describe("rankUnits", () => {
  it("says which old name led to a unit, and shows each unit once", () => {
    const found = rankUnits(
      [
        candidate("30307", "Phường Long Xuyên", { name: "Phường Mỹ Bình", district: city }),
        candidate("30307", "Phường Long Xuyên", { name: "Phường Mỹ Bình", district: "Huyện Khác" }),
      ],
      "my binh",
    )
    expect(found).toMatchObject([{ code: "30307", matched_old_name: "Phường Mỹ Bình, Thành phố Long Xuyên" }])
  })

  it("prefers the present name, then whole old names, then the old district", () => {
    const found = rankUnits(
      [
        candidate("30313", "Xã Mỹ Hòa Hưng", { name: "Xã Mỹ Hòa Hưng", district: city }),
        candidate("30301", "Phường Mỹ Thới", { name: "Phường Mỹ Thạnh", district: city }),
        candidate("1", "Xã Xa", { name: "Xã Long Xuyên", district: "Huyện Xa" }),
        candidate("30307", "Phường Long Xuyên"),
      ],
      "long xuyen",
    )
    expect(found.map(({ code, matched_old_name }) => [code, matched_old_name])).toEqual([
      ["30307", null],
      ["1", "Xã Long Xuyên, Huyện Xa"],
      ["30313", city],
      ["30301", city],
    ])
  })

  it("understands an old name with its district", () => {
    const found = rankUnits(
      [candidate("30307", "Phường Long Xuyên", { name: "Phường Mỹ Bình", district: city })],
      foldedQuery("P. Mỹ Bình, TP Long Xuyên"),
    )
    expect(found[0]?.matched_old_name).toBe("Phường Mỹ Bình, Thành phố Long Xuyên")
  })
})

describe("foldedQuery", () => {
  it.each([
    ["Phường Mỹ Bình", "my binh"],
    ["tp. long xuyên", "long xuyen"],
    ["P. Mỹ Bình, TP Long Xuyên", "my binh long xuyen"],
    ["phuong", "phuong"],
    ["Phường 1", "1"],
    [" , ", ""],
  ])("%s", (typed, folded) => expect(foldedQuery(typed)).toBe(folded))
})
