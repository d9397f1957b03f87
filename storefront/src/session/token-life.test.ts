import { describe, expect, it } from "vitest"
import { tokenLifeSeconds } from "./token-life"

const tokenWith = (payload: unknown) =>
  `head.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.sign`

describe("tokenLifeSeconds", () => {
  it("lasts until the token's own end", () => {
    expect(tokenLifeSeconds(tokenWith({ exp: 1_000 }), 400_000)).toBe(600)
  })
  it("is over at once for a token that has ended", () => {
    expect(tokenLifeSeconds(tokenWith({ exp: 1_000 }), 2_000_000)).toBe(0)
  })
  it.each(["", "no-token", tokenWith({}), "a.%%%.c"])("falls back to a day for %j", (token) => {
    expect(tokenLifeSeconds(token)).toBe(86_400)
  })
})
