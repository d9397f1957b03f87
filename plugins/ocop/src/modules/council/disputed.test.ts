import { describe, expect, it } from "vitest"

import { disputedIn, leftOpen, readResolution } from "./disputed"
import { aCard, smallBands, smallSheet } from "./testing/sheet"

describe("what is disputed", () => {
  it("are gates that some picks pass and others don't", () => {
    const cards = [aCard("a", [1, 0, 8]), aCard("b", [2, 5, 9]), aCard("c", [3, 1, 8])]
    expect(disputedIn(smallSheet, cards, smallBands).gates).toEqual([
      { criterion: "1.1", options: ["2", "3", "4"] },
    ])
  })

  it("isn't anything where different picks pass the same gates", () => {
    const cards = [aCard("a", [2, 0, 8]), aCard("b", [3, 5, 9])]
    expect(disputedIn(smallSheet, cards, smallBands)).toEqual({ gates: [], eliminations: [] })
    expect(disputedIn(smallSheet, [aCard("a", [2, 0, 8])], smallBands).gates).toEqual([])
  })

  it("are grounds of elimination that some raise and others don't", () => {
    const cards = [aCard("a", [2, 0, 8], ["sheet/1", "2.1/1"]), aCard("b", [2, 0, 8], ["sheet/1"])]
    expect(disputedIn(smallSheet, cards, smallBands).eliminations).toEqual(["2.1/1"])
  })
})

describe("a resolution", () => {
  const cards = [aCard("a", [1, 0, 9], ["sheet/1", "2.1/1"]), aCard("b", [2, 5, 8], ["sheet/1"])]
  const disputed = disputedIn(smallSheet, cards, smallBands)

  it("has to answer everything that is disputed", () => {
    expect(leftOpen(disputed, undefined)).toEqual(disputed)
    expect(leftOpen(disputed, { picks: { "1.1": "3" } })).toEqual({ gates: [], eliminations: ["2.1/1"] })
    expect(leftOpen(disputed, { picks: { "1.1": "3" }, eliminations: [] })).toEqual({
      gates: [],
      eliminations: [],
    })
  })

  it("can't change what isn't disputed", () => {
    expect(
      readResolution(disputed, cards, { picks: { "1.1": "3", "2.1": "1" }, eliminations: ["x"] }),
    ).toEqual({
      picks: { "1.1": "3" },
      eliminations: ["sheet/1"],
    })
    expect(readResolution(disputed, cards, { picks: {}, eliminations: ["2.1/1"] }).eliminations).toEqual([
      "2.1/1",
      "sheet/1",
    ])
  })
})
