import { sameTerm, type CertificateClaim, type CertificateStanding } from "./certificate-claim"

export const withdrawalCauses = ["revoked", "replaced", "annulled"] as const

/**
 * Why a file no longer holds: the certificate was revoked, another claim took its place (a correction, a new star before
 * the end of the term), or the decision behind it was taken out of the log.
 */
export type WithdrawalCause = (typeof withdrawalCauses)[number]

/** A file that was handed out and not withdrawn. */
export type HeldCredential = { id: string; claim: CertificateClaim }

export type CredentialPlan = {
  /** The claim to sign now; null when the right file is there, or when none may be given. */
  issue: CertificateClaim | null
  withdraw: { id: string; because: WithdrawalCause }[]
}

/**
 * What has to be done so that the files in circulation say what the log says today, and nothing more. Doing it twice
 * changes nothing the second time.
 *
 * A file is withdrawn when it claims more than the log gives: other facts, or a later end. One that claims less, such
 * as that of before an extension or of an earlier term, ends by itself.
 */
export function planCredentials(
  held: readonly HeldCredential[],
  standing: CertificateStanding,
): CredentialPlan {
  const withdraw = held.flatMap(({ id, claim }) => {
    const because = causeToWithdraw(claim, standing)
    return because ? [{ id, because }] : []
  })
  const kept = held.filter(({ id }) => !withdraw.some((one) => one.id === id))
  const { claim, in_force } = standing
  const isThere = claim && kept.some((one) => sameClaim(one.claim, claim))
  return { issue: claim && in_force && !isThere ? claim : null, withdraw }
}

function causeToWithdraw(
  held: CertificateClaim,
  { claim, revoked }: CertificateStanding,
): WithdrawalCause | null {
  if (!claim) {
    return "annulled"
  }
  if (sameTerm(held, claim)) {
    if (revoked) {
      return "revoked"
    }
    return held.valid_until > claim.valid_until ? "replaced" : null
  }
  return held.valid_until >= claim.issued_on ? "replaced" : null
}

function sameClaim(a: CertificateClaim, b: CertificateClaim): boolean {
  return sameTerm(a, b) && a.valid_until === b.valid_until
}
