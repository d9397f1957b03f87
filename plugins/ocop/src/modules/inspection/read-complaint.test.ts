import { describe, expect, it } from "vitest"

import { complaintCode } from "./complaint-code"
import { readComplaint, type NewComplaint } from "./read-complaint"

const complaint = (change: Partial<NewComplaint>): NewComplaint => ({
  request_key: "k",
  product_id: "prod_1",
  product_title: "Mắm cá linh",
  text: "Hũ bị hở nắp",
  name: null,
  contact: null,
  locale: "vi",
  ...change,
})

describe("readComplaint", () => {
  it.each([
    ["0912 345 678", "+84912345678"],
    ["Mai@Example.com", "mai@example.com"],
    ["  ", null],
  ])("reads the contact %j as %s", (contact, read) => {
    expect(readComplaint(complaint({ contact })).contact).toBe(read)
  })

  it.each([
    ["complaint_contact_invalid", { contact: "123" }],
    ["complaint_contact_invalid", { contact: "mai@" }],
    ["complaint_text_missing", { text: "  a " }],
    ["complaint_text_too_long", { text: "a".repeat(2001) }],
  ])("refuses with %s", (code, change) => {
    expect(() => readComplaint(complaint(change))).toThrow(expect.objectContaining({ code }))
  })
})

describe("complaintCode", () => {
  it("can be read out", () => {
    expect(complaintCode()).toMatch(/^PA-[2-9A-Y]{4}-[2-9A-Y]{4}$/)
    expect(new Set(Array.from({ length: 100 }, complaintCode)).size).toBe(100)
  })
})
