import { describe, expect, it } from "vitest"
import { formatDate, formatDateTime, formatNumber, formatPhone, formatPrice, phoneToEdit } from "./format"

describe("formatPrice", () => {
  it("groups thousands as the language does and never breaks before the sign", () => {
    expect(formatPrice("vi", 45_000)).toBe("45.000\u00a0₫")
    expect(formatPrice("en", 1_290_000)).toBe("1,290,000\u00a0₫")
    expect(formatPrice("vi", 0)).toBe("0\u00a0₫")
  })
})

describe("formatNumber", () => {
  it("uses the language's decimal sign", () => {
    expect(formatNumber("vi", 72.8)).toBe("72,8")
    expect(formatNumber("en", 72.8)).toBe("72.8")
  })
})

describe("dates", () => {
  it("writes days as each language does, in English without a doubt about the month", () => {
    expect(formatDate("vi", "2028-05-02")).toBe("02/05/2028")
    expect(formatDate("en", "2028-05-02")).toBe("2\u00a0May\u00a02028")
  })

  it("shows instants in Vietnam's time zone", () => {
    expect(formatDate("vi", "2026-11-23T18:30:00Z")).toBe("24/11/2026")
    expect(formatDateTime("vi", "2026-11-23T18:30:00Z")).toBe("01:30, 24/11/2026")
    expect(formatDateTime("vi", "2026-11-23T17:05:00Z")).toBe("00:05, 24/11/2026")
  })
})

describe("formatPhone", () => {
  it("writes Vietnamese numbers as people do", () => {
    expect(formatPhone("+84912345678")).toBe("0912\u00a0345\u00a0678")
    expect(formatPhone("+12025550100")).toBe("+12025550100")
  })

  it("puts plain spaces into a field", () => {
    expect(phoneToEdit("+84912345678")).toBe("0912 345 678")
    expect(phoneToEdit("")).toBe("")
  })
})
