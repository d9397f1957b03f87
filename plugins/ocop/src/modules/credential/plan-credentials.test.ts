import { describe, expect, it } from "vitest"

import type { CertificateClaim } from "./certificate-claim"
import { planCredentials } from "./plan-credentials"

const claim: CertificateClaim = {
  certificate_number: "07/2026/GCN-OCOP",
  star: 4,
  decision_number: "86/QĐ-UBND",
  decided_on: "2026-06-01",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  rule_set_id: "qd-26-2026",
  issued_on: "2026-06-10",
  expires_on: "2029-06-10",
  valid_until: "2029-06-10",
}
const held = { id: "cred_1", claim }
const extended = { ...claim, valid_until: "2029-10-01" }
const inForce = (claim: CertificateClaim) => ({ claim, in_force: true, revoked: false })

describe("the plan for certificate files", () => {
  it("signs one for a certificate in force that has none, and only once", () => {
    expect(planCredentials([], inForce(claim))).toEqual({ issue: claim, withdraw: [] })
    expect(planCredentials([held], inForce(claim))).toEqual({ issue: null, withdraw: [] })
  })

  it("signs nothing for a certificate that isn't in force", () => {
    for (const revoked of [true, false]) {
      expect(planCredentials([], { claim, in_force: false, revoked })).toEqual({ issue: null, withdraw: [] })
    }
  })

  it("lets a file end by itself when the certificate expires", () => {
    expect(planCredentials([held], { claim, in_force: false, revoked: false }).withdraw).toEqual([])
  })

  it("adds a file for an extension and leaves the earlier one to its end", () => {
    expect(planCredentials([held], inForce(extended))).toEqual({ issue: extended, withdraw: [] })
  })

  it("withdraws the file of an extension that was cut short", () => {
    const files = [held, { id: "cred_2", claim: extended }]
    expect(planCredentials(files, { claim, in_force: false, revoked: false }).withdraw).toEqual([
      { id: "cred_2", because: "replaced" },
    ])
  })

  it("withdraws every file of a revoked term, also of one that had ended", () => {
    const files = [held, { id: "cred_2", claim: extended }]
    const cut = { ...claim, valid_until: "2027-01-31" }
    expect(planCredentials(files, { claim: cut, in_force: false, revoked: true }).withdraw).toEqual([
      { id: "cred_1", because: "revoked" },
      { id: "cred_2", because: "revoked" },
    ])
  })

  it("replaces a file whose facts were corrected", () => {
    const corrected = { ...claim, star: 3 }
    expect(planCredentials([held], inForce(corrected))).toEqual({
      issue: corrected,
      withdraw: [{ id: "cred_1", because: "replaced" }],
    })
  })

  it("withdraws the running file when a new term begins, and leaves one whose term was over", () => {
    const term = { decision_number: "99/QĐ-UBND", expires_on: "2032-02-01", valid_until: "2032-02-01" }
    const early = { ...claim, ...term, issued_on: "2029-02-01" }
    expect(planCredentials([held], inForce(early)).withdraw).toEqual([{ id: "cred_1", because: "replaced" }])
    const late = { ...claim, ...term, issued_on: "2029-06-11" }
    expect(planCredentials([held], inForce(late))).toEqual({ issue: late, withdraw: [] })
  })

  it("withdraws everything when the decision was annulled", () => {
    expect(planCredentials([held], { claim: null, in_force: false, revoked: false }).withdraw).toEqual([
      { id: "cred_1", because: "annulled" },
    ])
  })

  it("signs anew when a revocation was annulled: a withdrawn file stays withdrawn", () => {
    expect(planCredentials([], inForce(claim)).issue).toEqual(claim)
  })
})
