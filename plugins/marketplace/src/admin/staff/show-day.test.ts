import { describe, expect, it } from "vitest"

import { showDay, showInstant } from "./show-day"

describe("days and instants", () => {
  it("are shown as people in Vietnam read them", () => {
    expect(showDay("2026-11-24")).toBe("24/11/2026")
    expect(showInstant("2026-11-24T18:02:03.004Z")).toBe("25/11/2026 01:02:03")
  })
})
