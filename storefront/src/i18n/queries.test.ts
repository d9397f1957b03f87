import { describe, expect, it } from "vitest"
import { translateQuery } from "./queries"

describe("translateQuery", () => {
  it("renames parameters, keeps their values and drops what it doesn't know", () => {
    const query = new URLSearchParams("q=khô&sao=3&sao=4&utm_source=x")
    expect(translateQuery(query, "vi", "en").toString()).toBe(
      new URLSearchParams("q=khô&star=3&star=4").toString(),
    )
  })

  it("drops what tells of an action just done", () => {
    expect(translateQuery(new URLSearchParams("da_them=line_1&trang=2"), "vi", "en").toString()).toBe(
      "page=2",
    )
  })
})
