import { createPrivateKey, generateKeyPairSync } from "node:crypto"

import type { PublicJwk } from "./public-jwk"

// `jose` is an ES module only, and a plugin is built to CommonJS: hence the imports where they are needed.

/** How a credential is secured: "Securing Verifiable Credentials using JOSE and COSE" (W3C, 2025), section 3.1. */
const header = { alg: "EdDSA", typ: "vc+jwt", cty: "vc" } as const

/** A new pair for Ed25519 (RFC 8037): the public part to publish, the private one as PKCS #8 in PEM. */
export async function makeSigningKey(): Promise<{ publicJwk: PublicJwk; privatePem: string }> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519")
  const { x } = publicKey.export({ format: "jwk" })
  if (!x) {
    throw new Error("A key without a public part was made")
  }
  const { calculateJwkThumbprint } = await import("jose")
  const kid = await calculateJwkThumbprint({ kty: "OKP", crv: "Ed25519", x })
  return {
    publicJwk: { kty: "OKP", crv: "Ed25519", x, kid, alg: header.alg, use: "sig" },
    privatePem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
  }
}

/**
 * Signs a credential: a compact JWS of media type `application/vc+jwt`. The same credential and key give the same text.
 *
 * @param credential a conforming document of the W3C Verifiable Credentials Data Model 2.0
 */
export async function signCredential(
  credential: object,
  { kid, privatePem }: { kid: string; privatePem: string },
): Promise<string> {
  const { CompactSign } = await import("jose")
  return new CompactSign(new TextEncoder().encode(JSON.stringify(credential)))
    .setProtectedHeader({ ...header, kid })
    .sign(createPrivateKey(privatePem))
}
