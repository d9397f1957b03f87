import { describe, expect, it } from "vitest"
import { checkFile } from "./check-file"
import type { PublicKey } from "./jws"
import { testCertificate, testIssuer, testStatusList } from "./testing"

const issuer = testIssuer()
const now = new Date("2026-11-24T08:00:00Z")
const file = issuer.sign(testCertificate())
const clean = issuer.sign(testStatusList([3, 78]))

type Given = { at?: Date; list?: string | null; keys?: PublicKey[] }
const check = (text: string, { at = now, list = clean, keys = [issuer.jwk] }: Given = {}) =>
  checkFile(text, { keys: { keys }, at, readStatusList: async () => list })
const resultOf = async (...given: Parameters<typeof check>) => (await check(...given)).result

describe("a certificate file", () => {
  it("as it was signed is valid and tells what it says", async () => {
    expect(await check(file)).toEqual({
      result: "valid",
      statusOf: "2026-11-24T00:00:00+07:00",
      certificate: {
        number: "07/2026/GCN-ĐA",
        product: "Khô cá lóc Bảy Thanh",
        maker: "Cơ sở khô cá lóc Bảy Thanh",
        commune: "phường Mỹ Thới",
        star: 4,
        decision: { number: "86/QĐ-UBND", date: "2026-06-01", authority: "Chủ tịch UBND tỉnh An Giang" },
        validFrom: "2026-06-10T00:00:00+07:00",
        validUntil: "2029-06-10T23:59:59+07:00",
        issuer: "https://cho.example",
      },
    })
  })

  it("may have the line end that an editor adds, and nothing else", async () => {
    expect(await resultOf(`${file}\n`)).toBe("valid")
    expect(await resultOf(`${file}\r\n`)).toBe("valid")
    for (const text of [
      `${file} `,
      ` ${file}`,
      `${file}\n\n`,
      `${file}\v`,
      `${file}=`,
      `${file}.`,
      "",
      "x",
    ]) {
      expect(await resultOf(text), JSON.stringify(text.slice(-3))).toBe("altered")
    }
  })

  it("is refused when the unused bits of its last letter were changed", async () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    const last = letters.indexOf(file.slice(-1))
    for (const flip of [1, 2, 4, 8]) {
      expect(await resultOf(file.slice(0, -1) + letters[last ^ flip])).toBe("altered")
    }
  })

  it("is refused with its content or its head in another's place", async () => {
    const [head, body, signature] = file.split(".")
    const other = issuer.sign(testCertificate({ validUntil: "2039-06-10T23:59:59+07:00" })).split(".")
    expect(await resultOf([head, other[1], signature].join("."))).toBe("altered")
    expect(await resultOf([head, body, other[2]].join("."))).toBe("altered")
  })

  it("isn't a file that was signed for something else", async () => {
    expect(await resultOf(issuer.sign(testCertificate({ type: ["VerifiableCredential"] })))).toBe("altered")
    expect(await resultOf(issuer.sign(testCertificate(), { typ: "JWT" }))).toBe("altered")
    expect(await resultOf(issuer.sign(testCertificate(), { alg: "none" }))).toBe("altered")
    expect(await resultOf(issuer.sign(testCertificate(), { crit: ["x"] }))).toBe("altered")
    expect(await resultOf(clean)).toBe("altered")
  })

  it("of a key that isn't at hand says so; of a retired key stays checkable", async () => {
    const next = testIssuer("key-2")
    expect(await check(file, { keys: [next.jwk] })).toEqual({ result: "unknown_key", kid: "key-1" })
    expect(await resultOf(file, { keys: [next.jwk, issuer.jwk], list: next.sign(testStatusList()) })).toBe(
      "valid",
    )
    const forged = testIssuer("key-1")
    expect(await resultOf(forged.sign(testCertificate()))).toBe("altered")
  })

  it("is expired after its last day and not yet valid before its first", async () => {
    expect(await resultOf(file, { at: new Date("2029-06-10T16:59:59Z"), list: null })).toBe("status_unknown")
    expect(await resultOf(file, { at: new Date("2029-06-10T17:00:00Z"), list: null })).toBe("expired")
    expect(await resultOf(file, { at: new Date("2026-06-09T16:59:59Z") })).toBe("not_yet")
  })
})

describe("the status list", () => {
  it("shows a withdrawn file, also when it has expired since", async () => {
    const list = issuer.sign(testStatusList([77]))
    expect(await resultOf(file, { list })).toBe("revoked")
    expect(await resultOf(file, { list, at: new Date("2030-01-01") })).toBe("revoked")
  })

  it("is the same one after the shop has moved to another host, and no other", async () => {
    const moved = (path: string) =>
      issuer.sign(testStatusList([77], { id: `https://new.example/api/certificate-status/${path}` }))
    expect(await resultOf(file, { list: moved("1") })).toBe("revoked")
    expect(await resultOf(file, { list: moved("2") })).toBe("status_unknown")
  })

  it.each([
    ["is missing", null],
    ["isn't signed by the issuer", testIssuer("key-1").sign(testStatusList())],
    ["was changed", `${clean.slice(0, -8)}AAAAAAAA`],
    [
      "is another one",
      issuer.sign(testStatusList([], { id: "https://cho.example/api/certificate-status/2" })),
    ],
    ["is too short", issuer.sign(testStatusList([], { credentialSubject: { statusPurpose: "revocation", encodedList: "uH4sIAAAAAAAAAwMAAAAAAAAAAAA" } }))], // prettier-ignore
    ["is past its end", issuer.sign(testStatusList([], { validUntil: "2026-11-01T00:00:00+07:00" }))],
  ])("that %s leaves the question open", async (_what, list) => {
    expect(await resultOf(file, { list })).toBe("status_unknown")
  })
})
