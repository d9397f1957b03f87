import { describe, expect, it } from "vitest"

import { toStaff } from "../staff"
import { hiddenRelations } from "./check-access"

const person = { user_id: "user_1", name: "An" }
const longXuyen = { code: "30307", valid_from: "2025-07-01" }

describe("hiddenRelations", () => {
  it("closes orders to who may not read them, and sellers to who sees one commune's only", () => {
    expect(hiddenRelations(toStaff(person, [{ role: "administrator", communes: [] }]))).toEqual([])
    const viewer = hiddenRelations(toStaff(person, [{ role: "viewer", communes: [] }]))
    expect(viewer).toContain("orders")
    expect(viewer).not.toContain("seller")
    const officer = hiddenRelations(toStaff(person, [{ role: "commune_officer", communes: [longXuyen] }]))
    expect(officer).toContain("seller")
  })
})
