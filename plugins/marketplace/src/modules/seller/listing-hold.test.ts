import { describe, expect, it } from "vitest"

import { readHold, type NewHold } from "./listing-hold"

const hold: NewHold = {
  listing_id: "lst_1",
  reason: "papers_missing",
  source: { type: "papers", id: "lst_1" },
  note: "  Thiếu giấy  ",
  by: null,
}

describe("readHold", () => {
  it("keeps a note in NFC without blanks around it, and none when it says nothing", () => {
    expect(readHold(hold).note).toBe("Thiếu giấy")
    expect(readHold({ ...hold, note: "   " }).note).toBeNull()
  })

  it.each(["", "Papers missing", "giấy", "a"])("refuses the reason %j", (reason) => {
    expect(() => readHold({ ...hold, reason })).toThrow(
      expect.objectContaining({ code: "hold_reason_invalid" }),
    )
  })

  it("refuses a note that is too long", () => {
    expect(() => readHold({ ...hold, note: "a".repeat(1001) })).toThrow(
      expect.objectContaining({ code: "text_too_long" }),
    )
  })
})
