import { describe, expect, it } from "vitest"

import type { DossierRow } from "../../../dossier-records"
import type { DossierLevel, DossierState } from "../../../modules/dossier/dossier-transitions"
import { shippedRuleBook } from "../../../shipped-rule-book"
import { judgeEntry } from "./judge-entry"
import { planCertificate } from "./plan-certificate"
import type { Ruling, RulingEntry } from "./ruling"

const book = shippedRuleBook()

type Case = {
  rule_set_id?: string
  level?: DossierLevel
  state?: DossierState
  average?: number
  star?: number | null
  certificate_id?: string | null
}

const dossierOf = ({
  rule_set_id = "qd-26-2026",
  level = "province",
  state = "scored",
  average = 64.5,
  star = 3,
  certificate_id = null,
}: Case = {}) =>
  ({
    id: "dos_1",
    number: "1/PĐK-91-30307-2026",
    product: { id: "prod_1", title: "Chả cá", thumbnail: null },
    rule_set_id,
    sheet_code: "08",
    level,
    state,
    certificate_id,
    steps: [
      {
        action: "score",
        state,
        on: rule_set_id === "qd-26-2026" ? "2026-08-03" : "2024-08-05",
        data: { session_id: "s", average, star },
      },
    ],
  }) as unknown as DossierRow

const rulingOf = (level: Ruling["level"], decided_on = "2026-08-10"): Ruling => ({
  number: "12/QĐ-UBND",
  decided_on,
  level,
  authority: "UBND",
  signer: "Nguyễn Văn A",
  entries: [],
  recorded_by: null,
})

const judged = (
  level: Ruling["level"],
  entry: Partial<RulingEntry>,
  given: Case = {},
  decided_on?: string,
) => {
  try {
    return judgeEntry(
      rulingOf(level, decided_on),
      { dossier_id: "dos_1", verdict: "recognise", ...entry },
      dossierOf(given),
      book,
    )
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("judgeEntry under today's regime", () => {
  it("lets the province recognise what its session gave", () => {
    expect(judged("province", { star: 3 })).toEqual({ star: 3, total_score: 64.5 })
  })

  it.each([
    ["another star", "province", { star: 4 }, {}, "ruling_star_differs"],
    [
      "a star that wasn't reached",
      "province",
      { star: 3 },
      { star: null, average: 41 },
      "ruling_star_unearned",
    ],
    ["a level that doesn't decide it", "central", { star: 3 }, {}, "ruling_wrong_authority"],
    [
      "five stars at the province",
      "province",
      { star: 5 },
      { star: 5, average: 93 },
      "ruling_wrong_authority",
    ],
    [
      "five stars before the file is there",
      "central",
      { star: 5 },
      { star: 5, average: 93 },
      "ruling_wrong_authority",
    ],
    [
      "sending up what it can decide itself",
      "province",
      { verdict: "send_up" },
      {},
      "ruling_wrong_authority",
    ],
    [
      "a refusal of what reached a star",
      "province",
      { verdict: "refuse", reason: "x" },
      {},
      "ruling_star_differs",
    ],
    ["a refusal without a reason", "province", { verdict: "refuse" }, { star: null }, "dossier_incomplete"],
    ["a dossier without a result", "province", { star: 3 }, { state: "assessed" }, "ruling_not_scored"],
  ] as const)("refuses %s", (_what, level, entry, given, code) => {
    expect(judged(level, entry, given)).toBe(code)
  })

  it("refuses a decision before the session", () => {
    expect(judged("province", { star: 3 }, {}, "2026-08-01")).toBe("ruling_before_session")
  })

  it("sends five stars to the centre, whose answer may be less: then the province recognises", () => {
    expect(judged("province", { verdict: "send_up" }, { star: 5, average: 93 })).toMatchObject({ star: 5 })
    const there = { state: "sent_up", level: "central" } as const
    expect(judged("central", { star: 5, total_score: 91 }, there)).toEqual({ star: 5, total_score: 91 })
    expect(judged("central", { star: 5, total_score: 88 }, there)).toBe("ruling_star_differs")
    expect(judged("province", { star: 4, total_score: 88 }, there)).toEqual({ star: 4, total_score: 88 })
    expect(judged("central", { star: 4, total_score: 88 }, there)).toBe("ruling_wrong_authority")
  })
})

describe("judgeEntry under the city's regime of 2024", () => {
  const city = { rule_set_id: "qd-148-2023", level: "district" } as const
  const day = "2024-08-20"

  it("lets the city recognise three stars and send four up to the province", () => {
    expect(judged("district", { star: 3 }, city, day)).toMatchObject({ star: 3 })
    const four = { ...city, star: 4, average: 75 }
    expect(judged("district", { star: 4 }, four, day)).toBe("ruling_wrong_authority")
    expect(judged("district", { verdict: "send_up" }, four, day)).toMatchObject({ star: 4 })
    expect(judged("province", { star: 4 }, { ...four, level: "province" }, day)).toMatchObject({ star: 4 })
  })
})

describe("planCertificate", () => {
  const entry: RulingEntry = {
    dossier_id: "dos_1",
    verdict: "recognise",
    star: 4,
    certificate_number: "5/GCN",
  }

  it("opens a certificate for a first recognition, and goes on in the product's own", () => {
    const result = { star: 4, total_score: 89.99996 } as const
    const first = planCertificate(rulingOf("province"), entry, dossierOf({ star: 4 }), result, false)
    expect(first).toMatchObject({ kind: "new", number: "5/GCN", decision: { star: 4, total_score: 89.9999 } })
    const own = planCertificate(
      rulingOf("province"),
      { ...entry, certificate_number: null },
      dossierOf({ star: 4, certificate_id: "cert_1" }),
      result,
      false,
    )
    expect(own).toMatchObject({ kind: "own", certificate_id: "cert_1", decision: { kind: "recognition" } })
  })

  it("writes nothing where a product without a certificate is refused or sent up", () => {
    const result = { star: null, total_score: 40 }
    const refusal: RulingEntry = { dossier_id: "dos_1", verdict: "refuse", reason: "Dưới 50 điểm" }
    expect(
      planCertificate(rulingOf("province"), refusal, dossierOf({ star: null }), result, false),
    ).toBeNull()
    const own = dossierOf({ star: null, certificate_id: "cert_1" })
    expect(planCertificate(rulingOf("province"), refusal, own, result, false)).toMatchObject({
      decision: { kind: "not_recognised", reason: "Dưới 50 điểm" },
    })
  })
})
