import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto"

const VERSION = "v1"
const CIPHER = "aes-256-gcm"

/**
 * Encrypts the private part of a signing key for the database: AES-256-GCM under a key that scrypt makes of the secret
 * and a fresh salt. Whoever holds a copy of the database can't sign with it.
 *
 * @param secret setting CREDENTIAL_KEY_SECRET
 * @returns `v1.<salt>.<iv>.<tag>.<ciphertext>`, each part in base64url
 */
export function sealKey(plain: string, secret: string): string {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const cipher = createCipheriv(CIPHER, keyOf(secret, salt), iv)
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()])
  const parts = [salt, iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))
  return [VERSION, ...parts].join(".")
}

/**
 * Opens what `sealKey` closed.
 *
 * @throws Error when the secret is another one or the text was changed
 */
export function openKey(sealed: string, secret: string): string {
  const [version, ...parts] = sealed.split(".")
  const [salt, iv, tag, text] = parts.map((part) => Buffer.from(part, "base64url"))
  if (version !== VERSION || !salt || !iv || !tag || !text) {
    throw new Error("A signing key is stored in a form that this version doesn't know")
  }
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(secret, salt), iv)
    decipher.setAuthTag(tag)
    return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8")
  } catch {
    throw new Error(
      "The signing key can't be opened: CREDENTIAL_KEY_SECRET is not the secret that it was stored with",
    )
  }
}

function keyOf(secret: string, salt: Buffer): Buffer {
  if (!secret) {
    throw new Error("The setting CREDENTIAL_KEY_SECRET is missing: signing keys can't be kept without it")
  }
  return scryptSync(secret, salt, 32)
}
