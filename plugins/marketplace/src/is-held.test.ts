import { describe, expect, it } from "vitest"

import { isHeld } from "./is-held"

describe("isHeld", () => {
  it("is true while one hold isn't lifted", () => {
    expect(isHeld([{ lifted_at: new Date() }, { lifted_at: null }])).toBe(true)
  })

  it("is false without holds and when all are lifted", () => {
    expect(isHeld(null)).toBe(false)
    expect(isHeld([])).toBe(false)
    expect(isHeld([{ lifted_at: "2026-11-24T00:00:00Z" }])).toBe(false)
  })
})
