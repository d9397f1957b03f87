import { describe, expect, it } from "vitest"

import { deriveBadge } from "./badge"
import { deadlineOf } from "./deadline"
import type { DecisionInput } from "./decision"
import { book, extension, logOf, recognition, renewalFiled, revocation, sentToCentre } from "./testing/log"

const deadlineOn = (day: string, ...log: DecisionInput[]) => {
  const badge = deriveBadge(logOf(...log), day, book)
  return badge && deadlineOf(badge, day)
}

describe("the next deadline", () => {
  it.each([
    ["2026-07-13", { kind: "renewal_opens", on: "2026-07-14", days: 1 }],
    ["2026-07-14", { kind: "renewal_due", on: "2026-09-12", days: 60 }],
    ["2026-09-12", { kind: "renewal_due", on: "2026-09-12", days: 0 }],
    ["2026-09-15", { kind: "renewal_due", on: "2026-09-12", days: -3 }],
    ["2027-01-11", { kind: "expired", on: "2027-01-10", days: -1 }],
  ])("without a file, on %s", (day, deadline) => {
    expect(deadlineOn(day, recognition)).toEqual(deadline)
  })

  it("with a file is the end", () => {
    expect(deadlineOn("2026-11-24", recognition, renewalFiled)).toEqual({
      kind: "expiry",
      on: "2027-01-10",
      days: 47,
    })
  })

  it.each(["2027-01-09", "2027-01-11"])("with an extension is the extension's end, on %s", (day) => {
    expect(deadlineOn(day, recognition, extension)).toMatchObject({ kind: "extension_end", on: "2027-04-30" })
  })

  it("is none for a certificate that was revoked or never given", () => {
    expect(deadlineOn("2026-11-24", recognition, revocation)).toBeNull()
    expect(deadlineOn("2026-11-24", sentToCentre)).toBeNull()
  })
})
