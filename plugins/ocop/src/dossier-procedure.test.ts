import { describe, expect, it } from "vitest"

import { procedureOf } from "./dossier-procedure"
import { levelAbove } from "./modules/dossier/procedure"
import { shippedRuleBook } from "./shipped-rule-book"

const book = shippedRuleBook()

describe("procedureOf", () => {
  it("gives today's regime: the commune reports in 15 working days, the province decides, the centre is outside", () => {
    const procedure = procedureOf(book, "qd-26-2026", "2026-08-03")
    expect(procedure).toMatchObject({
      levels: ["commune", "province", "central"],
      outside: ["central"],
      step_days: { commune_assessment: 15 },
      re_evaluation_days: 45,
      renewal: { opens_days_before: 180, due_days_before: 120 },
      registration_pattern: "{seq}/PĐK-{province}-{commune}-{year}",
    })
    expect(procedure.report_contents).toHaveLength(4)
    expect(levelAbove(procedure, "commune")).toBe("province")
    expect(levelAbove(procedure, "central")).toBeNull()
  })

  it("gives the city's regime of 2024 one level more, and ends it with the districts", () => {
    const procedure = procedureOf(book, "qd-148-2023", "2024-05-02")
    expect(procedure.levels).toEqual(["commune", "district", "province", "central"])
    expect(procedure.registration_pattern).toContain("{district}")
    expect(procedure.evidence_types.map(({ key }) => key)).toContain("test_report")
    expect(procedureOf(book, "qd-148-2023", "2025-08-01").levels).toEqual(["commune", "province", "central"])
  })

  it("lets a set that has ended go on with its last regime", () => {
    expect(procedureOf(book, "qd-148-2023", "2026-12-01").levels).toEqual(["commune", "province", "central"])
  })
})
