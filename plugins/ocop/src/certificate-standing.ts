import type { Badge } from "./modules/certificate/badge"
import type { CertificateStanding } from "./modules/credential/certificate-claim"

/**
 * What a badge lets a certificate file say. Only the facts of a term that has begun make a claim; a product that waits
 * for its first star has none.
 */
export function standingOf(badge: Badge | null): CertificateStanding {
  const nothing = { claim: null, in_force: false, revoked: false }
  if (!badge) {
    return nothing
  }
  const { issued_on, expires_on, valid_until, last_star } = badge
  if (!issued_on || !expires_on || !valid_until || !last_star) {
    return nothing
  }
  return {
    claim: {
      certificate_number: badge.certificate_number,
      star: last_star,
      decision_number: badge.decision_number,
      decided_on: badge.decided_on,
      authority: badge.authority,
      authority_level: badge.authority_level,
      rule_set_id: badge.rule_set_id,
      issued_on,
      expires_on,
      valid_until,
    },
    in_force: badge.star !== null,
    revoked: badge.state === "revoked",
  }
}
