import { generateKeyPairSync, sign, type KeyObject } from "node:crypto"
import { gzipSync } from "node:zlib"

/** An issuer for tests: signs as the shop does, by Node's own cryptography. */
export function testIssuer(kid = "key-1") {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519")
  const jwk = { ...publicKey.export({ format: "jwk" }), kid, alg: "EdDSA", use: "sig" }
  return {
    jwk,
    sign: (payload: object, header: object = {}) => signWith(privateKey, payload, { kid, ...header }),
  }
}

function signWith(key: KeyObject, payload: object, header: object): string {
  const parts = [{ alg: "EdDSA", typ: "vc+jwt", cty: "vc", ...header }, payload].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  )
  const signed = parts.join(".")
  return `${signed}.${sign(null, Buffer.from(signed), key).toString("base64url")}`
}

export const listUrl = "https://cho.example/api/certificate-status/1"

/** A certificate in force from 2026-06-10 to 2029-06-10, at place 77 of the list. */
export const testCertificate = (change: object = {}) => ({
  "@context": ["https://www.w3.org/ns/credentials/v2"],
  id: "urn:uuid:00000000-0000-4000-8000-000000000000",
  type: ["VerifiableCredential", "OcopCertificateCredential"],
  issuer: { id: "https://cho.example", name: "Chợ OCOP Long Xuyên" },
  validFrom: "2026-06-10T00:00:00+07:00",
  validUntil: "2029-06-10T23:59:59+07:00",
  credentialStatus: {
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: "77",
    statusListCredential: listUrl,
  },
  credentialSubject: {
    name: "Khô cá lóc Bảy Thanh",
    certificateNumber: "07/2026/GCN-ĐA",
    star: 4,
    maker: { name: "Cơ sở khô cá lóc Bảy Thanh", commune: "phường Mỹ Thới" },
    decision: { number: "86/QĐ-UBND", date: "2026-06-01", authority: "Chủ tịch UBND tỉnh An Giang" },
  },
  ...change,
})

/** A status list of a day, with some places set. */
export function testStatusList(places: number[] = [], change: object = {}) {
  const bits = Buffer.alloc(131_072 / 8)
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7))
  return {
    id: listUrl,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    validFrom: "2026-11-24T00:00:00+07:00",
    validUntil: "2026-12-01T23:59:59+07:00",
    credentialSubject: {
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: `u${gzipSync(bits).toString("base64url")}`,
    },
    ...change,
  }
}
