import { describe, expect, test } from "vitest"

import { missingOfReport } from "./commune-report-form"
import { missingOfRegistration, type RegistrationForm } from "./registration-form"
import { evidenceOf, missingOfSelfAssessment, picksOf } from "./self-assessment-form"

const registration: Partial<RegistrationForm> = {
  product_name: "Chả cá thác lác",
  maker_name: "Cơ sở đồ hộp Ô Môi",
  representative: "Phan Quốc Dũng",
  phone: "0990001134",
  address: "12 Trần Hưng Đạo",
  business_registration: "1699001008",
  description: "Chả cá",
  expected_star: "4",
  commitment: true,
}

describe("what forms still lack", () => {
  test("a registration names every empty field, and the commitment", () => {
    expect(missingOfRegistration(registration, "first")).toEqual([])
    expect(missingOfRegistration({ ...registration, phone: "  ", commitment: false }, "first")).toEqual([
      "phone",
      "commitment",
    ])
    expect(missingOfRegistration(null, "first")).toHaveLength(9)
  })

  test("an upgrade and a re-evaluation say what has changed", () => {
    expect(missingOfRegistration(registration, "upgrade")).toEqual(["changes"])
    expect(missingOfRegistration({ ...registration, changes: "Bao bì mới" }, "re_evaluation")).toEqual([])
  })

  test("a self-assessment has its chapters, and gives its picks and papers", () => {
    const picks = {
      "1.1": { option: "2", evidence_ids: ["evid_1", "evid_2"], note: "" },
      "1.2": { option: "", evidence_ids: ["evid_2"], note: "" },
    }
    expect(missingOfSelfAssessment({ general: "x", results: " ", picks })).toEqual(["results", "plan"])
    expect(picksOf({ picks })).toEqual({ "1.1": "2" })
    expect(evidenceOf({ picks })).toEqual(["evid_1", "evid_2"])
    expect(picksOf(null)).toEqual({})
  })

  test("the commune's report has both sides of every content", () => {
    const contents = [{ key: "local_origin", vi: "Nguồn gốc", en: "Origin" }]
    const whole = { contents: { local_origin: { maker: "a", commune: "b" } }, conclusion: "c", samples: 5 }
    expect(missingOfReport(whole, contents)).toEqual([])
    expect(missingOfReport({ contents: { local_origin: { maker: "a", commune: " " } } }, contents)).toEqual([
      "local_origin.commune",
      "conclusion",
    ])
  })
})
