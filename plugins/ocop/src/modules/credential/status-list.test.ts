import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"

import { encodeStatusList, STATUS_LIST_LENGTH } from "./status-list"

const bitsOf = (encoded: string) => gunzipSync(Buffer.from(encoded.slice(1), "base64url"))

describe("an encoded status list", () => {
  it("has 131,072 bits and the prefix of base64url", () => {
    const encoded = encodeStatusList([])
    expect(encoded).toMatch(/^u[A-Za-z0-9_-]+$/)
    expect(bitsOf(encoded).length * 8).toBe(STATUS_LIST_LENGTH)
    expect(bitsOf(encoded).every((byte) => byte === 0)).toBe(true)
  })

  it("counts places from the left", () => {
    const bits = bitsOf(encodeStatusList([0, 9, STATUS_LIST_LENGTH - 1]))
    expect(bits[0]).toBe(0b1000_0000)
    expect(bits[1]).toBe(0b0100_0000)
    expect(bits.at(-1)).toBe(0b0000_0001)
  })

  it("is the same text for the same places in any order", () => {
    expect(encodeStatusList([5, 700])).toBe(encodeStatusList([700, 5]))
  })

  it("refuses a place that it doesn't have", () => {
    expect(() => encodeStatusList([STATUS_LIST_LENGTH])).toThrow()
    expect(() => encodeStatusList([-1])).toThrow()
  })
})
