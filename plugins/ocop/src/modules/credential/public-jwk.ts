/** The public part of a signing key as a JSON Web Key (RFC 8037), ready to be published. */
export type PublicJwk = { kty: "OKP"; crv: "Ed25519"; x: string; kid: string; alg: "EdDSA"; use: "sig" }

/** A JSON Web Key Set (RFC 7517, section 5). */
export type KeySet = { keys: PublicJwk[] }
