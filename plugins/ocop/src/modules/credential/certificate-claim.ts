import type { Day } from "@cho-ocop/marketplace/clock"

/**
 * What a certificate file says about the certificate itself. Two claims that are equal make the same file, so names of
 * product and maker, which may be spelt anew without a decision, are not among them.
 */
export type CertificateClaim = {
  certificate_number: string
  star: number
  decision_number: string
  decided_on: Day
  authority: string
  authority_level: string
  rule_set_id: string
  issued_on: Day
  /** Last day by the certificate itself. */
  expires_on: Day
  /** Last day on which the star may be shown; later than `expires_on` under a transition extension. */
  valid_until: Day
}

/** Where a certificate stands today: its claim, and whether that claim may be made. */
export type CertificateStanding = {
  /** Null while there is no term to speak of: nothing was decided, or a decision was annulled. */
  claim: CertificateClaim | null
  in_force: boolean
  revoked: boolean
}

const termFields = [
  "certificate_number",
  "star",
  "decision_number",
  "decided_on",
  "authority",
  "authority_level",
  "rule_set_id",
  "issued_on",
  "expires_on",
] as const satisfies readonly (keyof CertificateClaim)[]

/** True for claims about the same term of the same certificate; their last days may differ by an extension. */
export function sameTerm(a: CertificateClaim, b: CertificateClaim): boolean {
  return termFields.every((field) => a[field] === b[field])
}
