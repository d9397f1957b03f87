import { describe, expect, it } from "vitest"

import { standingOf } from "./certificate-standing"
import type { Badge } from "./modules/certificate/badge"

const badge: Badge = {
  state: "valid",
  star: 4,
  certificate_number: "15/2026/GCN-OCOP",
  rule_set_id: "qd-26-2026",
  product_set: "08",
  total_score: 74.2,
  decision_number: "2210/QĐ-UBND",
  decided_on: "2026-09-25",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  issued_on: "2026-10-01",
  expires_on: "2029-10-01",
  valid_until: "2029-10-01",
  extended_until: null,
  reason: null,
  renewal_opens_on: "2029-04-04",
  renewal_due_on: "2029-06-03",
  last_star: 4,
  awaiting_centre: false,
  next_change_on: null,
}

describe("what a badge lets a certificate file say", () => {
  it("the facts of the term in force, without the score", () => {
    const { claim, ...rest } = standingOf(badge)
    expect(rest).toEqual({ in_force: true, revoked: false })
    expect(claim).toMatchObject({
      certificate_number: "15/2026/GCN-OCOP",
      star: 4,
      valid_until: "2029-10-01",
    })
    expect(claim).not.toHaveProperty("total_score")
  })

  it("keeps the star that a revoked or expired certificate carried, but puts it out of force", () => {
    const over = { ...badge, star: null }
    expect(standingOf({ ...over, state: "revoked" })).toMatchObject({
      claim: { star: 4 },
      in_force: false,
      revoked: true,
    })
    expect(standingOf({ ...over, state: "expired" })).toMatchObject({ in_force: false, revoked: false })
  })

  it("is nothing without a log, or before the first star", () => {
    const nothing = { claim: null, in_force: false, revoked: false }
    expect(standingOf(null)).toEqual(nothing)
    expect(standingOf({ ...badge, state: "pending", star: null, last_star: null })).toEqual(nothing)
  })
})
