import { describe, expect, it } from "vitest"

import { communesFor, mayReachCommune, setStaff, staffOf, toStaff } from "./staff"

const person = { user_id: "user_1", name: "An" }
const longXuyen = { code: "30307", valid_from: "2025-07-01" }
const officer = { role: "commune_officer" as const, communes: [longXuyen] }

describe("toStaff", () => {
  it("binds a commune officer to the communes of his assignment", () => {
    const staff = toStaff(person, [officer])
    expect(staff.communes).toEqual([longXuyen])
    expect(mayReachCommune(staff, longXuyen)).toBe(true)
    expect(mayReachCommune(staff, { code: "30307", valid_from: "2000-01-01" })).toBe(false)
    expect(mayReachCommune(staff, { code: "30313", valid_from: "2025-07-01" })).toBe(false)
  })

  it("frees what another role gives, and only that", () => {
    const staff = toStaff(person, [officer, { role: "council_member", communes: [] }])
    expect(communesFor(staff, "council.score")).toBeNull()
    expect(communesFor(staff, "dossier.receive")).toEqual([longXuyen])
    expect(communesFor(staff)).toEqual([longXuyen])
  })

  it("leaves everybody else and the administrator unbound", () => {
    expect(toStaff(person, [{ role: "viewer", communes: [] }]).communes).toBeNull()
    expect(toStaff(person, [officer, { role: "administrator", communes: [] }]).communes).toBeNull()
  })
})

describe("staffOf", () => {
  it("answers who was put on the request, and complains where nobody was", () => {
    const req = {}
    expect(() => staffOf(req)).toThrow("access check")
    const staff = toStaff(person, [])
    setStaff(req, staff)
    expect(staffOf(req)).toBe(staff)
  })
})
