import { describe, expect, it } from "vitest"

import { emptyRole, toChange } from "./role-draft"

const communes = [{ code: "30307", name: "Phường Long Xuyên" }]

describe("toChange", () => {
  it("sends communes for a commune officer only", () => {
    expect(toChange({ ...emptyRole, role: "commune_officer", communes })).toEqual({
      kind: "given",
      role: "commune_officer",
      commune_codes: ["30307"],
      valid_to: null,
      reason: null,
    })
    expect(toChange({ ...emptyRole, role: "viewer", communes })).not.toHaveProperty("commune_codes")
  })

  it("sends the days that were filled in", () => {
    const draft = { ...emptyRole, role: "viewer" as const, valid_from: "2026-12-01", valid_to: "2026-12-31" }
    expect(toChange({ ...draft, reason: " QĐ 12 " })).toMatchObject({
      valid_from: "2026-12-01",
      valid_to: "2026-12-31",
      reason: "QĐ 12",
    })
  })
})
