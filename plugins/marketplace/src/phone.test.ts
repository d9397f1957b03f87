import { describe, expect, it } from "vitest"

import { formatPhone, readPhone } from "./phone"

describe("readPhone", () => {
  it.each([
    "0912 345 678",
    "0912345678",
    "0912.345.678",
    " +84 912 345 678 ",
    "84912345678",
    "+84-912-345-678",
    "(091) 2345678",
    "０９１２３４５６７８",
  ])("keeps %j as one number", (typed) => expect(readPhone(typed)).toBe("+84912345678"))

  it("knows landlines and other countries", () => {
    expect(readPhone("0296 3841 234")).toBe("+842963841234")
    expect(readPhone("+855 23 880 880")).toBe("+85523880880")
  })

  it.each([
    "",
    "12",
    "091234567",
    "09123456789",
    "0112 345 678",
    "abc",
    "0912 345 67a",
    "+84 0",
    "1".repeat(400),
  ])("refuses %j", (typed) =>
    expect(() => readPhone(typed)).toThrow(expect.objectContaining({ code: "phone_invalid" })),
  )
})

it("formats a number the way it is read out", () => {
  expect(formatPhone("+84912345678")).toBe("0912 345 678")
  expect(formatPhone("+85523880880")).toBe("+855 23 880 880")
})
