import { isObject, readJws, type Jws, type KeySet, verifyJws } from "./jws"
import { readStatusBit, statusPlaceOf } from "./status-list"

/** What a certificate file says, once its signature has been found right. */
export type CheckedCertificate = {
  number: string
  product: string
  maker: string | null
  commune: string | null
  star: number
  decision: { number: string; date: string; authority: string }
  validFrom: string
  validUntil: string
  issuer: string
}

/**
 * - `altered`: it isn't what was signed, or nothing that was ever signed
 * - `unknown_key`: signed, but by none of the keys at hand
 * - `revoked`, `expired`, `not_yet`: as signed, but not in force
 * - `status_unknown`: as signed and within its term; whether it was withdrawn couldn't be checked
 */
export type Verdict =
  | { result: "altered" }
  | { result: "unknown_key"; kid: string }
  | {
      result: "valid" | "revoked" | "expired" | "not_yet" | "status_unknown"
      certificate: CheckedCertificate
      /** Instant of the status list that was looked at; null when there was none. */
      statusOf: string | null
    }

export type CheckWith = {
  keys: KeySet
  /** Gives the status list at an address; null when it can't be had. */
  readStatusList: (url: string) => Promise<string | null>
  at: Date
}

/**
 * Checks a certificate file by its signature, its term and the status list. It runs the same in a visitor's browser and
 * on a command line, and asks nobody: keys and list are given to it.
 *
 * @throws CheckUnsupported where the engine can't check Ed25519 signatures
 */
export async function checkFile(text: string, { keys, readStatusList, at }: CheckWith): Promise<Verdict> {
  const file = readJws(text)
  const certificate = file && readCertificate(file)
  if (!file || !certificate) return { result: "altered" }
  const signed = await isSigned(file, keys)
  if (signed === null) return { result: "unknown_key", kid: file.header.kid }
  if (!signed) return { result: "altered" }

  const { revoked, statusOf } = await readStatus(file, keys, readStatusList, at)
  const about = { certificate, statusOf }
  if (revoked === true) return { result: "revoked", ...about }
  if (Date.parse(certificate.validUntil) < at.getTime()) return { result: "expired", ...about }
  if (Date.parse(certificate.validFrom) > at.getTime()) return { result: "not_yet", ...about }
  return { result: revoked === null ? "status_unknown" : "valid", ...about }
}

/** Whether one of the keys signed it; null when its key isn't among them. */
async function isSigned({ header, ...rest }: Jws, { keys }: KeySet): Promise<boolean | null> {
  if (header.alg !== "EdDSA" || header.typ !== "vc+jwt") return false
  const key = keys.find(({ kid }) => kid === header.kid)
  return key ? verifyJws({ header, ...rest }, key) : null
}

type Status = { revoked: boolean | null; statusOf: string | null }

/** A list past its own end can still say that a file was withdrawn, but no longer that it wasn't. */
async function readStatus(
  file: Jws,
  keys: KeySet,
  read: CheckWith["readStatusList"],
  at: Date,
): Promise<Status> {
  const unknown: Status = { revoked: null, statusOf: null }
  const place = statusPlaceOf(file.payload)
  const text = place && (await read(place.list))
  const list = text ? readJws(text) : null
  if (!place || !list || !(await isSigned(list, keys))) return unknown
  const bit = await readStatusBit(list, place)
  const { validFrom, validUntil } = list.payload
  if (bit === null || typeof validFrom !== "string" || typeof validUntil !== "string") return unknown
  const isFresh = Date.parse(validUntil) >= at.getTime()
  return { revoked: bit || (isFresh ? false : null), statusOf: validFrom }
}

function readCertificate({ payload }: Jws): CheckedCertificate | null {
  const { type, issuer, validFrom, validUntil, credentialSubject: subject } = payload
  if (!Array.isArray(type) || !type.includes("OcopCertificateCredential")) return null
  if (!isObject(subject) || !isObject(issuer) || !isObject(subject.decision)) return null
  const maker = isObject(subject.maker) ? subject.maker : {}
  const { number, date, authority } = subject.decision
  const star = subject.star
  if (typeof star !== "number" || !isInstant(validFrom) || !isInstant(validUntil)) return null
  return {
    number: text(subject.certificateNumber),
    product: text(subject.name),
    maker: text(maker.name) || null,
    commune: text(maker.commune) || null,
    star,
    decision: { number: text(number), date: text(date), authority: text(authority) },
    validFrom,
    validUntil,
    issuer: text(issuer.id),
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")
const isInstant = (value: unknown): value is string =>
  typeof value === "string" && !Number.isNaN(Date.parse(value))
