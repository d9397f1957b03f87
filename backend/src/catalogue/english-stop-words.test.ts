import { describe, expect, it } from "vitest"
import { withoutEnglishStopWords } from "./english-stop-words"

describe("withoutEnglishStopWords", () => {
  it("leaves what a person would search for", () => {
    expect(withoutEnglishStopWords("A gift to bring home, made in An Giang by the Hà family.")).toBe(
      "gift bring home made Giang Hà family",
    )
    expect(withoutEnglishStopWords("")).toBe("")
  })
})
