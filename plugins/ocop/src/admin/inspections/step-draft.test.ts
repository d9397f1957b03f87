import { describe, expect, it } from "vitest"

import { toStep } from "./step-draft"

describe("toStep", () => {
  it("sends what the table names, and nothing that was typed for another action", () => {
    expect(
      toStep({ action: "conclude", required: ["outcome"] }, { outcome: "kept", comment: "Đạt", ground: "a" }),
    ).toEqual({
      action: "conclude",
      comment: "Đạt",
      outcome: "kept",
    })
  })

  it("reads days as people write them", () => {
    expect(
      toStep({ action: "reschedule", required: ["planned_on"] }, { planned_on: "5/1/2027" }),
    ).toMatchObject({
      planned_on: "2027-01-05",
    })
    expect(
      toStep(
        { action: "decide", required: ["decision"] },
        { decided_on: "24/11/2026", decision_number: "7/QĐ" },
      ),
    ).toMatchObject({
      decision: {
        decided_on: "2026-11-24",
        decision_number: "7/QĐ",
        authority_level: "province",
        recognition_number: null,
      },
    })
  })

  it("names a star only where it is lowered", () => {
    const row = { action: "propose" as const, required: ["proposal", "ground"] as const }
    expect(toStep(row, { proposal: "lower_star", ground: "b", star: "3" })).toMatchObject({ star: 3 })
    expect(toStep(row, { proposal: "revocation", ground: "b", star: "3" })).not.toHaveProperty("star")
  })
})
