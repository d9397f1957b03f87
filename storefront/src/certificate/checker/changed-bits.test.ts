import { expect, it } from "vitest"
import { checkFile } from "./check-file"
import { testCertificate, testIssuer, testStatusList } from "./testing"

const CHANGES = 10_000

/** Numbers that look random and are the same in every run (mulberry32). */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

it(`refuses ${CHANGES} random changes of one bit in certificate files`, async () => {
  const issuer = testIssuer()
  const list = issuer.sign(testStatusList())
  const check = (text: string) =>
    checkFile(text, {
      keys: { keys: [issuer.jwk] },
      readStatusList: async () => list,
      at: new Date("2026-11-24T08:00:00Z"),
    })
  // Names of different lengths, so that parts end in every way that base64url can end.
  const files = ["Khô cá", "Khô cá l", "Khô cá lóc"].map((name) =>
    issuer.sign(testCertificate({ credentialSubject: { name, star: 3, decision: { number: "1/QĐ-UBND" } } })),
  )
  for (const file of files) expect((await check(file)).result).toBe("valid")

  const next = sequence(20261124)
  const taken: string[] = []
  for (let change = 0; change < CHANGES; change += 1) {
    const bytes = Buffer.from(files[next(files.length)] ?? "")
    const bit = next(bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const { result } = await check(bytes.toString("utf8"))
    // A change in the key's own name makes a file of an unknown key, which is refused as well.
    if (result !== "altered" && result !== "unknown_key") taken.push(`bit ${bit}: ${result}`)
  }
  expect(taken).toEqual([])
})
