import { addDays, type Day } from "@cho-ocop/marketplace/clock"

import type { CertificateClaim } from "./certificate-claim"

/** The product behind a certificate, as it is named when the file is signed. */
export type CertifiedProduct = {
  /** Address of the product in the shop. */
  url: string | null
  name: string
  maker: string | null
  commune: string | null
  /** Name of the rule set's decision, for example `26/2026/QĐ-TTg`. */
  rule_set: string
}

/** Who signs, and where the public finds what belongs to a file. */
export type Issuer = { id: string; name: string }

export type StatusPlace = { list_url: string; index: number }

/**
 * `@context` of what is signed here. The second one declares terms of our own, which have no published vocabulary.
 * Source: Verifiable Credentials Data Model 2.0 (W3C, 2025), sections 4.3 and B.2.
 */
const CONTEXT = [
  "https://www.w3.org/ns/credentials/v2",
  "https://www.w3.org/ns/credentials/undefined-terms/v2",
] as const

/** The first moment of a day in Vietnam. */
const beginning = (day: Day): string => `${day}T00:00:00+07:00`
/** The last second of a day in Vietnam. */
const end = (day: Day): string => `${day}T23:59:59+07:00`

/** A certificate as a verifiable credential, not yet signed. */
export function certificateDocument(input: {
  id: string
  issuer: Issuer
  claim: CertificateClaim
  product: CertifiedProduct
  status: StatusPlace
}) {
  const { id, issuer, claim, product, status } = input
  return {
    "@context": CONTEXT,
    id: `urn:uuid:${id}`,
    type: ["VerifiableCredential", "OcopCertificateCredential"],
    issuer,
    validFrom: beginning(claim.issued_on),
    validUntil: end(claim.valid_until),
    credentialStatus: {
      id: `${status.list_url}#${status.index}`,
      type: "BitstringStatusListEntry",
      statusPurpose: "revocation",
      statusListIndex: String(status.index),
      statusListCredential: status.list_url,
    },
    credentialSubject: {
      ...(product.url ? { id: product.url } : {}),
      type: "OcopProduct",
      name: product.name,
      certificateNumber: claim.certificate_number,
      star: claim.star,
      ...(product.maker ? { maker: { name: product.maker, commune: product.commune ?? "" } } : {}),
      decision: {
        number: claim.decision_number,
        date: claim.decided_on,
        authority: claim.authority,
        level: claim.authority_level,
      },
      ruleSet: product.rule_set,
      issuedOn: claim.issued_on,
      expiresOn: claim.expires_on,
      ...(claim.valid_until > claim.expires_on ? { extendedUntil: claim.valid_until } : {}),
    },
  }
}

/** How long a status list may be kept by whoever fetched it, in days; its `validUntil` says so. */
const STATUS_LIST_DAYS = 7

/**
 * A status list as a verifiable credential, not yet signed. Within a day it is the same text for the same bits, so that
 * caches can compare it. Source: Bitstring Status List 1.0, "BitstringStatusListCredential".
 *
 * @param changed_at when the last bit was set, if that was today; else the day's beginning counts
 */
export function statusListDocument(input: {
  url: string
  issuer: Issuer
  encoded: string
  today: Day
  changed_at: Date | null
}) {
  const { url, issuer, encoded, today, changed_at } = input
  const since = beginning(today)
  const changedToday = changed_at !== null && changed_at.getTime() > Date.parse(since)
  return {
    "@context": CONTEXT.slice(0, 1),
    id: url,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer,
    validFrom: changedToday ? changed_at.toISOString() : since,
    validUntil: end(addDays(today, STATUS_LIST_DAYS)),
    credentialSubject: {
      id: `${url}#list`,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: encoded,
    },
  }
}
