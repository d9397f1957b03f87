import { describe, expect, it } from "vitest"

import { toInput } from "./decision-draft"

describe("a form's decision", () => {
  it("has days as ISO, figures as numbers and nothing empty", () => {
    const draft = {
      decided_on: "5/1/2024",
      star: "4",
      total_score: "72,4",
      issued_on: "10/01/2024",
      reason: " ",
    }
    expect(toInput("recognition", draft, ["star", "total_score", "issued_on", "reason"])).toEqual({
      kind: "recognition",
      decided_on: "2024-01-05",
      star: 4,
      total_score: 72.4,
      issued_on: "2024-01-10",
    })
  })

  it("leaves out what belongs to another kind", () => {
    expect(
      toInput("renewal_filed", { decided_on: "01/08/2026", star: "4" }, ["pending_file_number"]),
    ).toEqual({
      kind: "renewal_filed",
      decided_on: "2026-08-01",
    })
  })
})
