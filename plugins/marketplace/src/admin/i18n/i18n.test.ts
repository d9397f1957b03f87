import { describe, expect, it } from "vitest"

import texts from "."

/** Keys with their path; a singular and a plural count as one text. */
const keysOf = (part: object, path = ""): string[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === "string"
      ? [path + key.replace(/_(one|other)$/, "")]
      : keysOf(value as object, `${path}${key}.`),
  )

describe("the texts of the staff pages", () => {
  it("exist in both languages", () => {
    expect([...new Set(keysOf(texts.en))].sort()).toEqual([...new Set(keysOf(texts.vi))].sort())
  })
})
