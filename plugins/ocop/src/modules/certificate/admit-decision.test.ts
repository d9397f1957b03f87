import { messageOf, isShopError, type ShopErrorLike } from "@cho-ocop/marketplace/shop-error"
import { describe, expect, it } from "vitest"

import { admitDecision } from "./admit-decision"
import { certificateMessages } from "./certificate-messages"
import { transitions } from "./certificate-transitions"
import type { Recording } from "./check-entry"
import { decisionKinds, type Decision, type DecisionInput } from "./decision"
import {
  book,
  extension,
  logOf,
  notRecognised,
  recognition,
  renewalFiled,
  revocation,
  sentToCentre,
  upgrade,
} from "./testing/log"

const recording: Recording = { number: "07/2024/GCN-OCOP", today: "2026-11-24", by: "staff", book }

const admit = (log: DecisionInput[], input: DecisionInput, at: Partial<Recording> = {}) =>
  admitDecision(logOf(...log), input, { ...recording, ...at })

const refusalOf = (attempt: () => unknown): ShopErrorLike => {
  try {
    attempt()
  } catch (error) {
    if (isShopError(error)) {
      return error
    }
    throw error
  }
  throw new Error("It was admitted")
}

const codeOf = (...args: Parameters<typeof admit>) => refusalOf(() => admit(...args)).code

describe("recognition", () => {
  it("fills in the end of the term and the certificate's number", () => {
    const { expires_on: _end, certificate_number: _number, ...input } = recognition
    expect(admit([], input)).toMatchObject({
      expires_on: "2027-01-10",
      certificate_number: "07/2024/GCN-OCOP",
    })
  })

  it("keeps the present number when the new paper brings none", () => {
    const { certificate_number: _number, ...again } = upgrade
    const first = { ...recognition, certificate_number: "99/2024" }
    expect(admit([first], again).certificate_number).toBe("99/2024")
  })

  it("may end earlier than its term, as papers sometimes do, never later", () => {
    expect(admit([], { ...recognition, expires_on: "2027-01-09" }).expires_on).toBe("2027-01-09")
    expect(codeOf([], { ...recognition, expires_on: "2027-01-11" })).toBe("expiry_outside_term")
    expect(codeOf([], { ...recognition, expires_on: "2024-01-10" })).toBe("expiry_outside_term")
  })

  it.each<[string, Partial<DecisionInput>]>([
    ["decision_in_future", { decided_on: "2026-11-25", issued_on: "2026-11-25" }],
    ["issued_before_decision", { issued_on: "2024-01-04" }],
    ["decision_date_invalid", { decided_on: "2024-02-30" }],
    ["decision_date_invalid", { issued_on: "10/01/2024" }],
    ["rule_set_unknown", { rule_set_id: "qd-0-1999" }],
    ["rule_set_not_in_force", { rule_set_id: "qd-26-2026" }],
    ["product_set_unknown", { product_set: "27" }],
    ["total_score_invalid", { total_score: 100.5 }],
    ["total_score_invalid", { total_score: 64.12345 }],
    ["total_score_invalid", { total_score: Number.NaN }],
    ["total_score_too_low", { total_score: 49.99 }],
    ["total_score_too_low", { star: 4, total_score: 69.99, authority_level: "province" }],
    ["decision_field_missing", { decision_number: "  " }],
    ["decision_field_missing", { issued_on: null }],
    ["decision_field_unexpected", { ground: "a" }],
    ["decision_wrong_authority", { authority_level: "province" }],
    ["decision_wrong_authority", { star: 5, total_score: 92, authority_level: "province" }],
  ])("is refused with %s for %o", (code, change) => {
    expect(codeOf([], { ...recognition, ...change })).toBe(code)
  })

  it("refuses a star that does not exist", () => {
    const star = 2 as unknown as 3
    expect(codeOf([], { ...recognition, star })).toBe("star_invalid")
  })

  it("may give a lower star than the points allow: a gate was missed", () => {
    expect(admit([], { ...recognition, total_score: 85 }).star).toBe(3)
  })

  it("moves three stars from the district to the province on 01/07/2025", () => {
    const on = (day: string, authority_level: "district" | "province") => ({
      ...recognition,
      decided_on: day,
      issued_on: day,
      expires_on: null,
      authority_level,
    })
    expect(admit([], on("2025-06-30", "district")).star).toBe(3)
    expect(codeOf([], on("2025-06-30", "province"))).toBe("decision_wrong_authority")
    expect(admit([], on("2025-07-01", "province")).star).toBe(3)
    expect(codeOf([], on("2025-07-01", "district"))).toBe("decision_wrong_authority")
  })

  it("can follow any state", () => {
    for (const log of [[], [recognition], [recognition, renewalFiled], [recognition, revocation]]) {
      expect(admit(log, upgrade).star).toBe(4)
    }
  })

  it("is not recorded twice", () => {
    expect(codeOf([recognition, upgrade], upgrade)).toBe("decision_recorded_already")
  })

  it("keeps text in composed Unicode, without spaces around", () => {
    const decomposed = " UBND thành phố Long Xuyên ".normalize("NFD")
    expect(admit([], { ...recognition, authority: decomposed }).authority).toBe("UBND thành phố Long Xuyên")
  })
})

describe("the order of time", () => {
  it("holds within a log", () => {
    expect(codeOf([recognition, upgrade], { ...revocation })).toBe("decision_before_last")
  })
})

describe("renewal", () => {
  it.each([
    ["2026-07-13", false],
    ["2026-07-14", true], // 180 days before the end
    ["2026-09-12", true], // 120 days before the end
    ["2026-09-13", false],
  ])("handed in on %s: %s", (decided_on, fits) => {
    const attempt = () => admit([recognition], { ...renewalFiled, decided_on })
    if (fits) {
      expect(attempt().kind).toBe("renewal_filed")
    } else {
      expect(refusalOf(attempt)).toMatchObject({
        code: "renewal_outside_window",
        params: { opens: "2026-07-14", due: "2026-09-12" },
      })
    }
  })

  it("is not handed in twice, nor for a certificate that is gone", () => {
    expect(codeOf([recognition, renewalFiled], { ...renewalFiled, decided_on: "2026-08-20" })).toBe(
      "decision_not_from_state",
    )
    expect(codeOf([recognition, revocation], renewalFiled)).toBe("decision_not_from_state")
    expect(codeOf([], renewalFiled)).toBe("decision_not_from_state")
  })
})

describe("transition extension", () => {
  const later = { today: "2027-08-01" }

  it.each([
    ["2027-01-10", "extension_outside_limit"], // not past the end
    ["2027-01-11", null],
    ["2027-07-09", null], // 180 days after the end
    ["2027-07-10", "extension_outside_limit"],
  ])("until %s: %s", (extended_until, code) => {
    const attempt = () =>
      admit([recognition], { ...extension, extended_until, decided_on: "2026-12-20" }, later)
    if (code) {
      expect(refusalOf(attempt).code).toBe(code)
    } else {
      expect(attempt().extended_until).toBe(extended_until)
    }
  })

  it("comes after the window for renewal, also after the end", () => {
    expect(codeOf([recognition], { ...extension, decided_on: "2026-09-12" }, later)).toBe(
      "extension_too_early",
    )
    expect(admit([recognition], { ...extension, decided_on: "2026-09-13" }, later).kind).toBe(extension.kind)
    expect(admit([recognition], { ...extension, decided_on: "2027-04-30" }, later).kind).toBe(extension.kind)
    expect(codeOf([recognition], { ...extension, decided_on: "2027-05-01" }, later)).toBe(
      "extension_outside_limit",
    )
  })

  it.each(["reason", "pending_file_number", "extended_until"] as const)("needs its %s", (field) => {
    expect(codeOf([recognition], { ...extension, [field]: "" }, later)).toBe("decision_field_missing")
  })

  it("belongs to today's authority of the star, not to the one that gave it", () => {
    expect(codeOf([recognition], { ...extension, authority_level: "district" }, later)).toBe(
      "decision_wrong_authority",
    )
  })
})

describe("revocation", () => {
  it.each(["a", "b", "c", "d", "đ", "e"])("knows ground %s", (ground) => {
    expect(admit([recognition], { ...revocation, ground }).ground).toBe(ground)
  })

  it("needs a known ground and a reason", () => {
    expect(refusalOf(() => admit([recognition], { ...revocation, ground: "f" }))).toMatchObject({
      code: "ground_unknown",
      params: { grounds: "a, b, c, d, đ, e" },
    })
    expect(codeOf([recognition], { ...revocation, reason: null })).toBe("decision_field_missing")
  })

  it("is for the authority of that star on that day", () => {
    expect(codeOf([recognition], { ...revocation, authority_level: "district" })).toBe(
      "decision_wrong_authority",
    )
    const five: DecisionInput = { ...upgrade, star: 5, total_score: 93, authority_level: "central" }
    const late = { ...revocation, decided_on: "2026-11-01" }
    expect(codeOf([five], late)).toBe("decision_wrong_authority")
    expect(admit([five], { ...late, authority_level: "central" }).kind).toBe("revocation")
  })

  it("doesn't follow a revocation", () => {
    expect(codeOf([recognition, revocation], { ...revocation, decision_number: "302/QĐ-UBND" })).toBe(
      "decision_not_from_state",
    )
  })
})

describe("the way to the centre", () => {
  it("takes 90 points and the province", () => {
    expect(admit([], sentToCentre).kind).toBe("sent_to_centre")
    expect(codeOf([], { ...sentToCentre, total_score: 89.99 })).toBe("total_score_too_low")
    expect(codeOf([], { ...sentToCentre, authority_level: "central" })).toBe("decision_wrong_authority")
  })

  it("can end without a star, or with a lower one of the province", () => {
    const answer = { ...notRecognised, decided_on: "2026-11-20", authority_level: "central" as const }
    expect(admit([sentToCentre], answer).kind).toBe("not_recognised")
    const lower = { ...upgrade, decided_on: "2026-11-21", issued_on: "2026-11-21", expires_on: null }
    expect(admit([sentToCentre, answer], lower).star).toBe(4)
  })
})

describe("correction", () => {
  const correction: DecisionInput = {
    kind: "correction",
    decided_on: "2026-11-24",
    corrects_id: "e1",
    total_score: 65.4,
    reason: "Đọc nhầm số",
  }

  it("changes what its target has", () => {
    expect(admit([recognition, renewalFiled], correction)).toMatchObject({ corrects_id: "e1" })
  })

  it.each<[string, Partial<DecisionInput>]>([
    ["corrected_entry_unknown", { corrects_id: "e9" }],
    ["correction_empty", { total_score: null }],
    ["decision_field_missing", { reason: "" }],
    ["decision_field_unexpected", { extended_until: "2027-02-01" }], // a recognition has none
    ["total_score_too_low", { total_score: 12 }],
    ["expiry_outside_term", { issued_on: "2024-01-06" }], // the end would lie beyond the new term
    ["renewal_outside_window", { expires_on: "2026-12-01" }], // the file would have been too late
  ])("is refused with %s for %o", (code, change) => {
    expect(codeOf([recognition, renewalFiled], { ...correction, ...change })).toBe(code)
  })

  it("is not for an import", () => {
    expect(codeOf([recognition], correction, { by: "import" })).toBe("decision_recorder_not_allowed")
  })

  it("of a corrected entry builds on the correction", () => {
    const moved = { ...correction, total_score: null, issued_on: "2024-01-08", expires_on: "2027-01-08" }
    expect(admit([recognition, moved], { ...correction, expires_on: "2027-01-07" }).expires_on).toBe(
      "2027-01-07",
    )
    expect(codeOf([recognition, moved], { ...correction, expires_on: "2027-01-10" })).toBe(
      "expiry_outside_term",
    )
  })
})

describe("annulment", () => {
  const annul = (corrects_id: string): DecisionInput => ({
    kind: "annulment",
    decided_on: "2026-11-24",
    corrects_id,
    reason: "Ghi nhầm sản phẩm",
  })

  it("takes an entry out when the rest can stand", () => {
    expect(admit([recognition, renewalFiled], annul("e2")).kind).toBe("annulment")
    expect(admit([recognition], annul("e1")).kind).toBe("annulment")
  })

  it("is refused when later entries rest on it, or when it is gone already", () => {
    expect(codeOf([recognition, renewalFiled], annul("e1"))).toBe("decision_not_from_state")
    expect(codeOf([recognition, renewalFiled, annul("e2")], annul("e2"))).toBe("corrected_entry_unknown")
  })

  it("lets the same decision be recorded anew", () => {
    const log: Decision[] = logOf(recognition, revocation, { ...annul("e2"), decided_on: "2026-03-02" })
    expect(admitDecision(log, revocation, recording).kind).toBe("revocation")
  })
})

describe("what a refusal says", () => {
  it("names who decides and what can be recorded, in both languages", () => {
    const authority = refusalOf(() => admit([], { ...recognition, authority_level: "province" }))
    expect(authority.message).toBe(
      "Ngày 05/01/2024, việc này thuộc thẩm quyền: Ủy ban nhân dân cấp huyện. Vui lòng chọn đúng cấp.",
    )
    expect(messageOf(authority.code, authority.params, "en-US")).toBe(
      "On 05/01/2024 this was for the District People's Committee to decide. Please choose that level.",
    )
    const state = refusalOf(() => admit([recognition, revocation], renewalFiled))
    expect(messageOf(state.code, state.params, "en-US")).toContain(
      "What can be: Recognition, Sent to the centre",
    )
  })

  it("leaves no parameter open", () => {
    const params = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort()
    for (const [code, { vi, en }] of Object.entries(certificateMessages)) {
      const plain = (text: string) => params(text).map((name) => name?.replace(/_(vi|en)$/, ""))
      expect(plain(en), code).toEqual(plain(vi))
    }
  })
})

describe("the table of transitions", () => {
  it("has one row for each kind", () => {
    expect(transitions.map(({ kind }) => kind).sort()).toEqual([...decisionKinds].sort())
  })
})
