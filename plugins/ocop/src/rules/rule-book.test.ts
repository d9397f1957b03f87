import { isShopError } from "@cho-ocop/marketplace/shop-error"
import { describe, expect, it } from "vitest"

import { shippedRuleBook } from "../shipped-rule-book"
import { authoritiesFor, authoritiesInForce, levelsOf, referralsToCentre } from "./find-authority"
import { findSettingInForce, settingInForce, settingOf } from "./find-setting"
import { findRuleSet, ruleSetInForce, starOfTotal } from "./in-force"
import { isInForce } from "./period"
import type { RuleBook } from "./rule-book"

const book = shippedRuleBook()
const { rule_sets, authorities } = book

describe("rule sets", () => {
  it.each([
    ["2023-02-23", "qd-1048-2019"],
    ["2023-02-24", "qd-148-2023"],
    ["2026-05-21", "qd-148-2023"],
    ["2026-05-22", "qd-26-2026"],
    ["2026-11-24", "qd-26-2026"],
  ])("on %s the procedure is that of %s", (day, id) => {
    expect(ruleSetInForce(book, day).id).toBe(id)
  })

  it("overlap for sixty days in 2026", () => {
    const inForce = (day: string) =>
      rule_sets.filter((ruleSet) => isInForce(ruleSet, day)).map(({ id }) => id)
    expect(inForce("2026-07-21")).toEqual(["qd-148-2023", "qd-26-2026"])
    expect(inForce("2026-07-22")).toEqual(["qd-26-2026"])
  })

  it("have 26 product sets where the list is at hand, and sheets only in 2026", () => {
    expect(rule_sets.map((ruleSet) => ruleSet.product_sets.length)).toEqual([0, 26, 26])
    expect(rule_sets.map((ruleSet) => ruleSet.product_sets.filter((set) => set.has_sheet).length)).toEqual([
      0, 0, 26,
    ])
  })

  it("sort their product sets into the branches of the shop", () => {
    const branches = findRuleSet(book, "qd-26-2026")?.product_sets.map(({ branch }) => branch)
    expect([...new Set(branches)]).toEqual([
      "food",
      "drink",
      "medicinal",
      "handicraft",
      "ornamental",
      "tourism",
    ])
  })
})

describe("a sample", () => {
  const [today] = rule_sets.filter(({ id }) => id === "qd-26-2026")
  const withSample: RuleBook = {
    rule_sets: [...rule_sets, ...(today ? [{ ...today, id: "sample", sample: true }] : [])],
    authorities: [
      ...authorities,
      {
        rule_set_id: "sample",
        act: "recognise",
        star: 3,
        level: "district",
        title_vi: "Huyện",
        title_en: "District",
        valid_from: "2026-05-22",
        valid_to: null,
      },
    ],
    settings: book.settings,
  }

  it("is never the procedure of a day, nor are its authorities unless asked for", () => {
    expect(ruleSetInForce(withSample, "2026-11-24").id).toBe("qd-26-2026")
    expect(authoritiesFor(withSample, "recognise", "2026-11-24", { star: 3 })).toHaveLength(1)
    expect(authoritiesInForce(withSample, "2026-11-24")).toEqual(authoritiesInForce(book, "2026-11-24"))
    const own = authoritiesFor(withSample, "recognise", "2026-11-24", { star: 3, rule_set_id: "sample" })
    expect(own.map(({ level }) => level)).toEqual(["district"])
  })
})

describe("bands", () => {
  const ruleSet = findRuleSet(book, "qd-26-2026")

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

describe("settings", () => {
  it("hold from day to day", () => {
    const pattern = (day: string) => settingOf(book, "qd-148-2023", "numbers", day).product_code
    expect(pattern("2025-06-30")).toBe("{province}-{district}-{commune}-{seq}-{year}")
    expect(pattern("2025-07-01")).toBe("{province}-{commune}-{seq}-{year}")
    expect(pattern("2026-11-24"), "goes on after the set's end").toBe("{province}-{commune}-{seq}-{year}")
  })

  it("follow the procedure of the day", () => {
    expect(settingInForce(book, "renewal", "2026-11-24")).toMatchObject({
      opens_days_before: 180,
      due_days_before: 120,
    })
    expect(settingInForce(book, "renewal", "2019-01-01").transition_max_days).toBe(180)
    expect(settingInForce(book, "reminders", "2026-11-24").days_before).toEqual([180, 120, 90, 30])
  })

  it("are asked for in vain where a set has none", () => {
    const attempt = () => settingOf(book, "qd-1048-2019", "numbers", "2020-01-01")
    expect(attempt).toThrow("1048/QĐ-TTg")
    expect(codeOf(attempt)).toBe("setting_missing")
    expect(
      findSettingInForce({ rule_sets: [], authorities: [], settings: [] }, "renewal", "2026-01-01"),
    ).toBeNull()
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
    expect(authoritiesFor(book, "recognise", day, { star }).map(({ level }) => level)).toEqual(levels)
  })

  it("send to the centre from the province only, also while districts referred four stars", () => {
    const toCentre = (day: string) => referralsToCentre(book, day).map(({ level, star }) => [level, star])
    expect(toCentre("2024-06-01")).toEqual([["province", 5]])
    expect(toCentre("2026-11-24")).toEqual([["province", 5]])
  })

  it("make the two regimes that run side by side", () => {
    const regime = (id: string, day: string) =>
      levelsOf(book, id, day).map(({ level, recognises, refers }) => [level, recognises, refers])
    expect(regime("qd-148-2023", "2024-06-01")).toEqual([
      ["district", [3], [4]],
      ["province", [4], [5]],
      ["central", [5], []],
    ])
    expect(regime("qd-26-2026", "2026-11-24")).toEqual([
      ["province", [3, 4], [5]],
      ["central", [5], []],
    ])
  })

  it("cover every star and the way to the centre on every day of every rule set", () => {
    for (const ruleSet of rule_sets) {
      for (const day of [ruleSet.valid_from, ruleSet.valid_to ?? "2026-11-24", "2025-06-30", "2025-07-01"]) {
        if (isInForce(ruleSet, day)) {
          const found = authorities.filter((row) => row.rule_set_id === ruleSet.id && isInForce(row, day))
          const toHigherLevels = found.some(({ level }) => level === "district") ? ["refer 4"] : []
          expect(found.map(({ act, star }) => `${act} ${star}`).sort(), `${ruleSet.id} on ${day}`).toEqual([
            "recognise 3",
            "recognise 4",
            "recognise 5",
            ...toHigherLevels,
            "refer 5",
          ])
        }
      }
    }
  })
})

function codeOf(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    if (isShopError(error)) {
      return error.code
    }
    throw error
  }
  throw new Error("It wasn't refused")
}
