import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { testCertificate, testIssuer, testStatusList } from "../../storefront/src/certificate/checker/testing"
import { root } from "../lib/paths"

const folder = mkdtempSync(join(tmpdir(), "cho-ocop-verify-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const issuer = testIssuer()
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const keys = write("keys.json", JSON.stringify({ keys: [issuer.jwk] }))
const today = new Date().toISOString()
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString()
const list = (places: number[]) =>
  issuer.sign(testStatusList(places, { validFrom: today, validUntil: inAMonth }))
const clean = write("clean.jwt", list([]))
const certificate = (change = {}) => issuer.sign(testCertificate({ validUntil: inAMonth, ...change }))
const file = write("certificate.vc.jwt", certificate())

/** The command as it is called, without a network: the shop's address leads nowhere. */
function verify(...args: string[]) {
  const ran = spawnSync(process.execPath, [join(root, "scripts", "run.mjs"), "certificate-verify", ...args], {
    encoding: "utf8",
    env: { ...process.env, SITE_URL: "http://127.0.0.1:9" },
  })
  return { code: ran.status, said: ran.stdout + ran.stderr }
}

describe("npm run certificate:verify", () => {
  it("says valid with keys and list from files", () => {
    const { code, said } = verify(file, "--keys", keys, "--status", clean)
    expect(said).toContain("VALID until")
    expect(said).toContain("07/2026/GCN-ĐA: Khô cá lóc Bảy Thanh, 4 stars")
    expect(code).toBe(0)
  })

  it.each([
    ["altered", 1, "ALTERED", `${certificate()}A`, []],
    ["revoked", 2, "REVOKED", certificate(), [77]],
    ["expired", 3, "EXPIRED on 01/01/2026", certificate({ validUntil: "2026-01-01T12:00:00+07:00" }), []],
    ["of an unknown key", 4, "UNKNOWN KEY", testIssuer("other").sign(testCertificate()), []],
  ])("tells a file that is %s", (name, expected, words, content, withdrawn) => {
    const status = write(`${name}.list`, list(withdrawn))
    const { code, said } = verify(write(`${name}.jwt`, content), "--keys", keys, "--status", status)
    expect(said).toContain(words)
    expect(code).toBe(expected)
  })

  it("doesn't call a file valid whose status it couldn't look up", () => {
    const { code, said } = verify(file, "--keys", keys)
    expect(said).toContain("STATUS NOT CHECKED")
    expect(code).toBe(5)
  })

  it("says in one sentence what is missing", () => {
    expect(verify()).toMatchObject({ code: 64, said: expect.stringContaining("How to use it") })
    expect(verify("no-such-file")).toMatchObject({
      code: 64,
      said: expect.stringContaining("There is no file"),
    })
    expect(verify(file)).toMatchObject({ code: 64, said: expect.stringContaining("give a downloaded copy") })
    expect(verify(file, "--keys", clean)).toMatchObject({ code: 64, said: expect.stringContaining("JWKS") })
  })
})
