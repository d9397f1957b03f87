import { describe, expect, it } from "vitest"

import { authorities } from "./data/authorities"
import { ruleSets } from "./data/rule-sets"
import { authoritiesFor, findRuleSet, isInForce, ruleSetInForce, starOfTotal } from "./rule-book"

describe("rule sets", () => {
  it.each([
    ["2023-02-23", "qd-1048-2019"],
    ["2023-02-24", "qd-148-2023"],
    ["2026-05-21", "qd-148-2023"],
    ["2026-05-22", "qd-26-2026"],
    ["2026-11-24", "qd-26-2026"],
  ])("on %s the procedure is that of %s", (day, id) => {
    expect(ruleSetInForce(day).id).toBe(id)
  })

  it("overlap for sixty days in 2026", () => {
    const inForce = (day: string) => ruleSets.filter((ruleSet) => isInForce(ruleSet, day)).map(({ id }) => id)
    expect(inForce("2026-07-21")).toEqual(["qd-148-2023", "qd-26-2026"])
    expect(inForce("2026-07-22")).toEqual(["qd-26-2026"])
  })

  it("have 26 product sets where the list is at hand", () => {
    expect(ruleSets.map((ruleSet) => ruleSet.product_sets.length)).toEqual([0, 26, 26])
  })
})

describe("bands", () => {
  const ruleSet = findRuleSet("qd-26-2026")

  it.each([
    [49.9999, null],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])("%f points allow %s stars", (total, star) => {
    expect(ruleSet && starOfTotal(ruleSet, total)).toBe(star)
  })
})

describe("authorities", () => {
  it.each([
    ["2024-06-01", 3, ["district"]],
    ["2025-06-30", 3, ["district"]],
    ["2025-07-01", 3, ["province"]],
    ["2026-11-24", 3, ["province"]],
    ["2026-11-24", 4, ["province"]],
    ["2026-11-24", 5, ["central"]],
    ["2022-01-01", 3, ["province"]],
  ] as const)("on %s decide on %i stars: %s", (day, star, levels) => {
    expect(authoritiesFor("recognise", day, { star }).map(({ level }) => level)).toEqual(levels)
  })

  it("cover every star and the way to the centre on every day of every rule set", () => {
    for (const ruleSet of ruleSets) {
      for (const day of [ruleSet.valid_from, ruleSet.valid_to ?? "2026-11-24", "2025-06-30", "2025-07-01"]) {
        if (isInForce(ruleSet, day)) {
          const found = authorities.filter((row) => row.rule_set_id === ruleSet.id && isInForce(row, day))
          expect(found.map(({ act, star }) => `${act} ${star}`).sort(), `${ruleSet.id} on ${day}`).toEqual([
            "recognise 3",
            "recognise 4",
            "recognise 5",
            "refer 5",
          ])
        }
      }
    }
  })
})
