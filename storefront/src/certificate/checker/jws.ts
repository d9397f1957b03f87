/** A compact JWS (RFC 7515) taken apart, not yet verified. */
export type Jws = {
  header: { alg: string; typ: string; kid: string }
  payload: Record<string, unknown>
  signed: Uint8Array<ArrayBuffer>
  signature: Uint8Array<ArrayBuffer>
}

/** A public key for Ed25519 as a JSON Web Key (RFC 8037). */
export type PublicKey = { kty?: string; crv?: string; x?: string; kid?: string }

/** The public keys of the issuer, as `/api/certificate-keys` gives them (RFC 7517). */
export type KeySet = { keys: readonly PublicKey[] }

/** The engine can't check Ed25519 signatures: nothing is known about the file. */
export class CheckUnsupported extends Error {
  override readonly name = "CheckUnsupported"
}

/**
 * Takes a file apart. It is strict about the one way of writing each part: base64url leaves bits unused in a part's last
 * letter, and a file in which one of those was changed is a changed file.
 *
 * @returns null for anything that isn't exactly such a file; one line end after it, as editors add it, is no change
 */
export function readJws(text: string): Jws | null {
  const parts = text.replace(/\r?\n$/, "").split(".")
  const [header, payload, signature] = parts.map(decodePart)
  if (parts.length !== 3 || !header || !payload || !signature) return null
  const head = parseObject(header)
  const body = parseObject(payload)
  if (!head || !body) return null
  const { alg, typ, kid, crit, b64 } = head
  if (typeof alg !== "string" || typeof typ !== "string" || typeof kid !== "string") return null
  if (crit !== undefined || b64 !== undefined) return null
  return {
    header: { alg, typ, kid },
    payload: body,
    signed: new TextEncoder().encode(`${parts[0]}.${parts[1]}`),
    signature,
  }
}

/**
 * Verifies the signature, in the browser or in Node, by their own cryptography.
 *
 * @throws CheckUnsupported where Ed25519 isn't known
 */
export async function verifyJws(jws: Jws, key: PublicKey): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle
  if (!subtle) throw new CheckUnsupported("no WebCrypto")
  const { kty, crv, x } = key
  try {
    const imported = await subtle.importKey("jwk", { kty, crv, x }, { name: "Ed25519" }, false, ["verify"])
    return await subtle.verify({ name: "Ed25519" }, imported, jws.signature, jws.signed)
  } catch (error) {
    throw new CheckUnsupported(String(error))
  }
}

function decodePart(part: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(part)) return null
  try {
    const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"))
    const canonical = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")
    return canonical === part ? Uint8Array.from(binary, (letter) => letter.charCodeAt(0)) : null
  } catch {
    return null
  }
}

function parseObject(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** Whether something that was parsed is an object with named values. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
