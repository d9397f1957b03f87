import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { dataDir } from "./paths"

export type Secrets = {
  database: string
  jwt: string
  cookie: string
  revalidate: string
  /** opens the keys that certificate files are signed with */
  credentialKey: string
}

const fresh = (): string => randomBytes(24).toString("base64url")

/** The secrets of this installation: made once each, kept beside the data, readable by their owner only. */
export function readSecrets(): Secrets {
  const file = join(dataDir, "secrets.json")
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {}
  const secrets: Secrets = {
    database: fresh(),
    jwt: fresh(),
    cookie: fresh(),
    revalidate: fresh(),
    credentialKey: fresh(),
    ...known,
  }
  if (Object.keys(known).length === Object.keys(secrets).length) return secrets
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

const port = (name: string, usual: number): number => Number(process.env[name] ?? usual)

/** Ports, each with the setting that changes it. */
export const ports = {
  shop: port("SHOP_PORT", 3000),
  backend: port("BACKEND_PORT", 9000),
  database: port("DATABASE_PORT", 54321),
}
