import { existsSync, readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { register } from "tsx/cjs/api"

import type { Verdict } from "../../storefront/src/certificate/checker/check-file"
import type { KeySet } from "../../storefront/src/certificate/checker/jws"
import { PlainError, sentenceFor } from "../lib/plain-error"
import { ports } from "../lib/settings"

const usage = "npm run certificate:verify -- <file> [--keys <keys file>] [--status <status list file>]"

/** What the command ends with, so that a script can tell the cases apart. */
export const exitCodes: Record<Verdict["result"], number> = {
  valid: 0,
  altered: 1,
  revoked: 2,
  expired: 3,
  not_yet: 3,
  unknown_key: 4,
  status_unknown: 5,
}

/** For a file that can't be read and for a wrong call. */
const WRONG_USE = 64

const shop = () => (process.env.SITE_URL ?? `http://localhost:${ports.shop}`).replace(/\/+$/, "")

function readText(file: string): string {
  if (!existsSync(file)) throw new PlainError(`There is no file ${file}.`)
  return readFileSync(file, "utf8")
}

async function readKeys(file: string | undefined): Promise<KeySet> {
  const address = `${shop()}/api/certificate-keys`
  const text = file ? readText(file) : await fetchText(address)
  if (text === null) {
    throw new PlainError(
      `The shop's keys can't be had from ${address}: start the shop, or give a downloaded copy with --keys.`,
    )
  }
  try {
    const { keys } = JSON.parse(text) as Partial<KeySet>
    if (Array.isArray(keys)) return { keys }
  } catch {
    // Told below.
  }
  throw new PlainError(`${file ?? address} holds no set of keys (JWKS).`)
}

async function fetchText(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

const showDay = (instant: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(instant))

/** The verdict in sentences, the result first. */
export function describeVerdict(verdict: Verdict): string[] {
  if (verdict.result === "altered") {
    return ["ALTERED: this is not what was signed. Don't rely on it."]
  }
  if (verdict.result === "unknown_key") {
    return [`UNKNOWN KEY: signed with key ${verdict.kid}, which is not among the shop's keys.`]
  }
  const { certificate, statusOf, result } = verdict
  const results = {
    valid: `VALID until ${showDay(certificate.validUntil)}.`,
    revoked: "REVOKED: it was signed like this, but has been withdrawn since.",
    expired: `EXPIRED on ${showDay(certificate.validUntil)}.`,
    not_yet: `NOT YET VALID: it begins on ${showDay(certificate.validFrom)}.`,
    status_unknown:
      "SIGNATURE RIGHT, STATUS NOT CHECKED: there is no status list at hand that is recent enough. Give one with --status.",
  }
  return [
    results[result],
    `Certificate ${certificate.number}: ${certificate.product}, ${certificate.star} stars`,
    `Maker: ${[certificate.maker, certificate.commune].filter(Boolean).join(", ")}`,
    `Decision ${certificate.decision.number} of ${certificate.decision.authority}`,
    ...(statusOf ? [`Status list of ${showDay(statusOf)}`] : []),
  ]
}

/** Checks a certificate file, off line when keys and status list are given as files. Ends with the result's code. */
export async function run(args: string[]): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { keys: { type: "string" }, status: { type: "string" } },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) throw new PlainError(`How to use it: ${usage}`)
    const { status } = values
    register() // the storefront's sources are no ES modules to Node
    const { checkFile } = await import("../../storefront/src/certificate/checker/check-file")
    const verdict = await checkFile(readText(file), {
      keys: await readKeys(values.keys),
      readStatusList: async (url) =>
        status ? readText(status) : values.keys ? null : fetchText(`${shop()}${new URL(url).pathname}`),
      at: new Date(),
    })
    console.log(`\n  ${describeVerdict(verdict).join("\n  ")}\n`)
    process.exit(exitCodes[verdict.result])
  } catch (error) {
    console.error(`\n  ${sentenceFor(error)}\n`)
    process.exit(WRONG_USE)
  }
}
