import { describe, expect, it } from "vitest"

import type { QueueRow } from "../../dossier-queue"
import { draftOf, emptyRuling, toBody } from "./ruling-draft"

const row = (star: 3 | 4 | 5 | null) =>
  ({ id: "dos_1", result: { star, total_score: 60 } }) as unknown as QueueRow

describe("a decision's form", () => {
  it("begins with what the session gave", () => {
    expect(draftOf(row(4))).toMatchObject({ verdict: "recognise", star: "4" })
    expect(draftOf(row(5))).toMatchObject({ verdict: "send_up" })
    expect(draftOf(row(null))).toMatchObject({ verdict: "refuse", star: "" })
  })

  it("sends days and numbers as typed in Vietnam, and nothing that was left empty", () => {
    const entry = { ...draftOf(row(4)), total_score: "91,25", certificate_number: " 5/GCN " }
    expect(toBody({ ...emptyRuling, decided_on: "5/1/2027", entries: [entry] })).toMatchObject({
      decided_on: "2027-01-05",
      entries: [{ star: 4, total_score: 91.25, certificate_number: "5/GCN", reason: null }],
    })
    expect(toBody({ ...emptyRuling, entries: [draftOf(row(5))] }).entries[0]).toMatchObject({
      verdict: "send_up",
      star: null,
      total_score: null,
    })
  })
})
