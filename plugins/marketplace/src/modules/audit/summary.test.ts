import { describe, expect, it } from "vitest"

import { REMOVED, sealFields, summarise, SUMMARY_LIMIT } from "./summary"

const read = (body: unknown) => JSON.parse(summarise(body) ?? "null") as unknown

describe("summarise", () => {
  it("keeps what was sent", () => {
    const body = { name: "Cô Tư", star: 4, list: ["a", { b: null }], yes: true }
    expect(read(body)).toEqual(body)
  })

  it.each([
    "password",
    "new_password",
    "passcode",
    "token",
    "access_token",
    "client_secret",
    "apiKey",
    "account_number",
    "card_number",
    "cvc",
    "PIN",
    "Authorization",
  ])("removes %s wherever it stands", (name) => {
    expect(read({ outer: [{ [name]: "hush", other: "kept" }] })).toEqual({
      outer: [{ [name]: REMOVED, other: "kept" }],
    })
  })

  it("removes tokens, keys and card numbers from texts of any name", () => {
    expect(
      read({
        note: "thẻ 4111 1111 1111 1111 đó",
        header: "eyJhbGciOi.eyJzdWIi.sig",
        key: "sk_0123456789abcdef",
      }),
    ).toEqual({ note: `thẻ ${REMOVED} đó`, header: REMOVED, key: REMOVED })
  })

  it("keeps names that only look like a secret's", () => {
    const body = { secretary: "An", scorecard: { card_id: "c1" }, note_option: 1 }
    expect(read(body)).toEqual(body)
  })

  it("keeps numbers that are no card's", () => {
    const body = { phone: "+84912345678", certificate: "01/2026/QĐ-UBND", gtin: "8938505974190123" }
    expect(read(body)).toEqual(body)
  })

  it("cuts long texts, long lists and deep trees, and never gets longer than its limit", () => {
    expect(read({ text: "x".repeat(600) })).toEqual({ text: `${"x".repeat(500)}… +100` })
    expect(read({ list: Array.from({ length: 60 }, () => 1) })).toMatchObject({
      list: expect.arrayContaining(["… +10"]) as unknown,
    })
    const wide = Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`field_${n}`, "y".repeat(400)]))
    const summary = summarise({ ...wide, password: "hush" }) ?? ""
    expect(summary.length).toBeLessThan(SUMMARY_LIMIT)
    expect(summary).not.toContain("hush")
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(summarise(loop)).toContain("…")
  })

  it("has nothing to say of an empty request, and no null bytes, which PostgreSQL can't keep", () => {
    expect([summarise(undefined), summarise(null), summarise({}), summarise([])]).toEqual(Array(4).fill(null))
    expect(summarise({ name: "a\u0000b" })).toBe('{"name":"ab"}')
  })
})

describe("sealFields", () => {
  it("leaves out what nobody may read afterwards, and says that it was there", () => {
    const vote = { key: "1.1", value: "3", version: 2 }
    expect(sealFields(vote, ["key", "value"])).toEqual({ key: "[sealed]", value: "[sealed]", version: 2 })
    expect(sealFields(vote, [])).toBe(vote)
    expect([sealFields(["3"], ["value"]), sealFields("3", ["value"])]).toEqual(["[sealed]", "[sealed]"])
    expect([sealFields(null, ["value"]), sealFields(undefined, ["value"])]).toEqual([null, undefined])
  })
})
