import { describe, expect, it } from "vitest"

import { admitChange, rolesOn, type StaffChangeInput, type StaffEntry } from "./staff-log"

const day = "2026-11-24"
const longXuyen = { code: "30307", valid_from: "2025-07-01" }

/** The log that a row of changes makes. */
const logOf = (...changes: StaffChangeInput[]): StaffEntry[] =>
  changes.reduce<StaffEntry[]>((log, change) => [...log, admitChange(log, change, day)], [])

const give = (user_id: string, role: string, more: Partial<StaffChangeInput> = {}): StaffChangeInput => ({
  kind: "given",
  user_id,
  role,
  ...more,
})
const take = (user_id: string, role: string): StaffChangeInput => ({ kind: "taken", user_id, role })
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return String((error as { code: unknown }).code)
  }
  return "allowed"
}

describe("rolesOn", () => {
  it("answers the last word about each role, on its days", () => {
    const log = logOf(
      give("an", "administrator"),
      give("binh", "commune_officer", { communes: [longXuyen], valid_from: "2026-01-01", valid_to: day }),
      give("binh", "inspector"),
      take("binh", "inspector"),
      give("binh", "viewer", { valid_from: "2026-11-25" }),
    )
    expect(rolesOn(log, "binh", day)).toEqual([{ role: "commune_officer", communes: [longXuyen] }])
    expect(rolesOn(log, "binh", "2026-11-25")).toEqual([{ role: "viewer", communes: [] }])
    expect(rolesOn(log, "chi", day)).toEqual([])
  })

  it("lets a role be given again with other communes", () => {
    const other = { code: "30313", valid_from: "2025-07-01" }
    const log = logOf(
      give("binh", "commune_officer", { communes: [longXuyen] }),
      give("binh", "commune_officer", { communes: [other] }),
    )
    expect(rolesOn(log, "binh", day)).toEqual([{ role: "commune_officer", communes: [other] }])
  })
})

describe("admitChange", () => {
  it.each([
    ["a role that isn't there", give("an", "king"), "role_unknown"],
    ["an officer without a commune", give("an", "commune_officer"), "role_communes_needed"],
    ["a viewer of a commune", give("an", "viewer", { communes: [longXuyen] }), "role_communes_not_used"],
    ["an end before the start", give("an", "viewer", { valid_to: "2026-11-23" }), "role_days_invalid"],
    ["a day that isn't one", give("an", "viewer", { valid_from: "2026-02-30" }), "role_days_invalid"],
    ["taking what nobody has", take("an", "viewer"), "role_not_held"],
  ])("refuses %s", (_, change, code) => {
    expect(codeOf(() => admitChange([], change, day))).toBe(code)
  })

  it("keeps the last administrator, also from an end by date", () => {
    const log = logOf(give("an", "administrator"))
    expect(codeOf(() => admitChange(log, take("an", "administrator"), day))).toBe("last_administrator")
    const ending = give("an", "administrator", { valid_to: "2026-12-31" })
    expect(codeOf(() => admitChange(log, ending, day))).toBe("last_administrator")
    const later = give("an", "administrator", { valid_from: "2026-12-01" })
    expect(codeOf(() => admitChange(log, later, day))).toBe("last_administrator")
  })

  it("lets one of two administrators go", () => {
    const log = logOf(give("an", "administrator"), give("binh", "administrator"))
    expect(codeOf(() => admitChange(log, take("an", "administrator"), day))).toBe("allowed")
  })
})
