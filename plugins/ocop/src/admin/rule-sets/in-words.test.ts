import { describe, expect, it } from "vitest"

import { shippedRuleBook } from "../../shipped-rule-book"
import texts from "../i18n"
import type { Translate } from "../certificates/days"
import { addressOf, sheetOf } from "./address"
import { periodInWords, settingInWords } from "./in-words"
import { readFile } from "./read-file"

/** Looks a text up and fills it in, as the dashboard does; what isn't there stays as its path. */
const translateIn = (language: "vi" | "en") =>
  ((path: string, params: Record<string, unknown> = {}) => {
    const found = path
      .split(".")
      .reduce<unknown>(
        (at, key) => (at as Record<string, unknown> | undefined)?.[key],
        texts[language].ocopRules,
      )
    return String(found ?? path).replace(/\{\{(\w+)\}\}/g, (hole, name: string) =>
      String(params[name] ?? hole),
    )
  }) as Translate
const inVietnamese = translateIn("vi")
const inEnglish = translateIn("en")

describe("a setting in words", () => {
  it.each(shippedRuleBook().settings.map((setting) => [setting.rule_set_id, setting.key, setting] as const))(
    "%s %s is told whole, in both languages",
    (_id, _key, { key, value }) => {
      for (const [t, language] of [
        [inVietnamese, "vi"],
        [inEnglish, "en"],
      ] as const) {
        const lines = settingInWords(t, language, key, value)
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.join()).not.toMatch(/lines\.|\{\{|undefined/)
      }
    },
  )

  it("tells days as people read them", () => {
    const rounds = [{ level: "province", no: 1, propose_before: "04-30", finish_before: "06-30" }]
    expect(settingInWords(inVietnamese, "vi", "rounds", rounds)).toEqual([
      "Cấp tỉnh, đợt 1: đề nghị trước 30/04, xong trước 30/06",
    ])
    expect(periodInWords(inVietnamese, { valid_from: "2023-02-24", valid_to: "2026-07-21" })).toBe(
      "24/02/2023 – 21/07/2026",
    )
    expect(periodInWords(inVietnamese, { valid_from: "2026-05-22", valid_to: null })).toBe("từ 22/05/2026")
  })
})

describe("a chosen file", () => {
  const fileOf = (text: string) => ({ text: () => Promise.resolve(text) })

  it("is read as the object it holds, or as nothing to be read", async () => {
    expect(await readFile(fileOf(`{"valid_to":null}`))).toEqual({ valid_to: null })
    for (const text of ["", "valid_to", "[1]", "null", "3"]) {
      expect(await readFile(fileOf(text)), text).toBe("unreadable")
    }
  })
})

describe("the address of a rule set", () => {
  it("names version and sheet where they are asked for", () => {
    expect(addressOf("qd-26-2026", null, null)).toBe("/rule-sets/qd-26-2026")
    expect(addressOf("qd-26-2026", "1", "08")).toBe("/rule-sets/qd-26-2026?version=1&sheet=08")
  })

  it("opens no sheet that isn't at hand", () => {
    const product_sets = [{ code: "08", branch: "I", title_vi: "Mắm", title_en: "Fish", parts: null }]
    expect(sheetOf({ product_sets } as unknown as Parameters<typeof sheetOf>[0], "08")).toBeUndefined()
  })
})
