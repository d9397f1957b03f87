import { describe, expect, it } from "vitest"

import type { Badge } from "../../modules/certificate/badge"
import { readInspectionStanding } from "../../modules/inspection/inspection-standing"
import type { StepFacts } from "../../modules/inspection/step-facts"
import { effectsOf, type EffectSource } from "./inspection-effects"

const source = (change: Partial<EffectSource["standing"]> = {}): EffectSource => ({
  inspection: { id: "insp_1", number: "03/KT-2026", product_id: "prod_1", certificate_id: "cert_1" },
  standing: { ...readInspectionStanding([]), ...change },
  proposed_because: "Đường trộn đường cát",
  badge: { product_set: "07", expires_on: "2028-01-31", star: 4 } as Badge,
  rule_set_id: "qd-26-2026",
  by: "user_1",
})
const paper: NonNullable<StepFacts["decision"]> = {
  decided_on: "2026-11-24",
  decision_number: "77/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
}
const nothing = { holds: [], lifts: [], decisions: [] }

describe("effectsOf", () => {
  it("holds and frees in the inspection's own name", () => {
    expect(effectsOf({ action: "suspend", comment: "Nhãn sai", facts: {} }, source()).holds).toEqual([
      {
        product_id: "prod_1",
        reason: "inspection",
        source: { type: "inspection", id: "insp_1" },
        note: "Kiểm tra 03/KT-2026: Nhãn sai",
        by: "user_1",
      },
    ])
    expect(effectsOf({ action: "lift", comment: "Xong", facts: {} }, source({ held: true })).lifts).toEqual([
      { source: { type: "inspection", id: "insp_1" }, by: "user_1" },
    ])
  })

  it.each(["conclude", "decline"] as const)("frees with %s what is held, and nothing else", (action) => {
    expect(effectsOf({ action, comment: "x", facts: {} }, source({ held: true })).lifts).toHaveLength(1)
    expect(effectsOf({ action, comment: "x", facts: {} }, source())).toEqual(nothing)
  })

  it("records a revocation with the ground and reason of the proposal", () => {
    const proposal = { proposal: "revocation" as const, ground: "c", star: null }
    const { decisions } = effectsOf(
      { action: "decide", comment: null, facts: { decision: paper } },
      source({ proposal }),
    )
    expect(decisions).toEqual([
      {
        certificate_id: "cert_1",
        decision: { ...paper, kind: "revocation", ground: "c", reason: "Đường trộn đường cát" },
        by: "staff",
        recorded_by: "user_1",
      },
    ])
  })

  it("lowers a star by revocation and a recognition that keeps the old last day", () => {
    const proposal = { proposal: "lower_star" as const, ground: "b", star: 3 as const }
    const decision = { ...paper, recognition_number: "78/QĐ-UBND" }
    const { decisions } = effectsOf(
      { action: "decide", comment: null, facts: { decision } },
      source({ proposal }),
    )
    expect(decisions.map(({ decision }) => decision)).toMatchObject([
      { kind: "revocation", decision_number: "77/QĐ-UBND" },
      {
        kind: "recognition",
        decision_number: "78/QĐ-UBND",
        rule_set_id: "qd-26-2026",
        product_set: "07",
        star: 3,
        issued_on: "2026-11-24",
        expires_on: "2028-01-31",
      },
    ])
  })

  it.each(["begin", "report", "propose", "refer"] as const)("changes nothing outside with %s", (action) => {
    expect(effectsOf({ action, comment: "x", facts: {} }, source({ held: true }))).toEqual(nothing)
  })
})
