import { describe, expect, it } from "vitest"

import { deriveBadge } from "./badge"
import type { DecisionInput } from "./decision"
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

/** State and star on a day, as `valid 3`. */
const shownOn = (inputs: DecisionInput[], day: string) => {
  const badge = deriveBadge(logOf(...inputs), day, book)
  return badge && `${badge.state} ${badge.star ?? "-"}`
}

describe("a recognised product", () => {
  it.each([
    ["2024-01-09", "pending -"], // decided, not yet issued
    ["2024-01-10", "valid 3"], // day of issue
    ["2026-11-24", "valid 3"],
    ["2027-01-10", "valid 3"], // last day
    ["2027-01-11", "expired -"],
    ["2031-01-01", "expired -"],
  ])("on %s is %s", (day, shown) => {
    expect(shownOn([recognition], day)).toBe(shown)
  })

  it("tells the facts of its paper", () => {
    expect(deriveBadge(logOf(recognition), "2026-11-24", book)).toEqual({
      state: "valid",
      star: 3,
      last_star: 3,
      certificate_number: "07/2024/GCN-OCOP",
      rule_set_id: "qd-148-2023",
      product_set: "08",
      total_score: 64.5,
      decision_number: "12/QĐ-UBND",
      decided_on: "2024-01-05",
      authority: "UBND thành phố Long Xuyên",
      authority_level: "district",
      issued_on: "2024-01-10",
      expires_on: "2027-01-10",
      valid_until: "2027-01-10",
      extended_until: null,
      reason: null,
      renewal_opens_on: "2026-07-14",
      renewal_due_on: "2026-09-12",
      awaiting_centre: false,
      next_change_on: "2027-01-11",
    })
  })

  it("keeps its last star to tell when it ended, and nothing changes any more", () => {
    expect(deriveBadge(logOf(recognition), "2027-06-01", book)).toMatchObject({
      last_star: 3,
      valid_until: "2027-01-10",
      next_change_on: null,
    })
  })

  it("waits for its day of issue", () => {
    expect(deriveBadge(logOf(recognition), "2024-01-06", book)).toMatchObject({
      state: "pending",
      star: null,
      last_star: null,
      certificate_number: "07/2024/GCN-OCOP",
      issued_on: "2024-01-10",
      next_change_on: "2024-01-10",
    })
  })

  it("doesn't change by itself when the window for renewal opens or closes", () => {
    for (const day of ["2026-07-13", "2026-07-14", "2026-09-12", "2026-09-13"]) {
      expect(shownOn([recognition], day)).toBe("valid 3")
    }
  })
})

describe("an empty log", () => {
  it("has no badge", () => {
    expect(deriveBadge([], "2026-11-24", book)).toBeNull()
  })
})

describe("renewal", () => {
  it.each([
    ["2026-08-12", "valid 3"],
    ["2026-08-13", "renewing 3"],
    ["2027-01-10", "renewing 3"],
    ["2027-01-11", "expired -"], // a pending file alone doesn't keep it alive
  ])("filed 150 days before the end: on %s is %s", (day, shown) => {
    expect(shownOn([recognition, renewalFiled], day)).toBe(shown)
  })

  it("ends with the new recognition, also with a lower star", () => {
    const lower: DecisionInput = { ...upgrade, star: 3, total_score: 58 }
    expect(shownOn([recognition, renewalFiled, lower], "2026-09-30")).toBe("renewing 3")
    expect(shownOn([{ ...recognition, star: 4 }, renewalFiled, lower], "2026-10-01")).toBe("valid 3")
  })

  it("that fails leaves the certificate to its own end", () => {
    const failed = { ...notRecognised, decided_on: "2026-11-01" }
    expect(shownOn([recognition, renewalFiled, failed], "2026-10-31")).toBe("renewing 3")
    expect(shownOn([recognition, renewalFiled, failed], "2026-11-01")).toBe("valid 3")
    expect(shownOn([recognition, renewalFiled, failed], "2027-01-11")).toBe("expired -")
  })
})

describe("transition extension", () => {
  it.each([
    ["2027-01-07", "valid 3"],
    ["2027-01-08", "renewing 3"], // recorded before the end: still valid by itself
    ["2027-01-10", "renewing 3"],
    ["2027-01-11", "extended 3"],
    ["2027-04-30", "extended 3"], // its last day
    ["2027-05-01", "expired -"],
  ])("recorded in time: on %s is %s", (day, shown) => {
    expect(shownOn([recognition, extension], day)).toBe(shown)
  })

  it("recorded after the end leaves the gap as it was", () => {
    const late = { ...extension, decided_on: "2027-02-01" }
    expect(shownOn([recognition, late], "2027-01-31")).toBe("expired -")
    expect(shownOn([recognition, late], "2027-02-01")).toBe("extended 3")
  })

  it("tells its end, its reason and when it changes", () => {
    expect(deriveBadge(logOf(recognition, extension), "2027-02-01", book)).toMatchObject({
      extended_until: "2027-04-30",
      valid_until: "2027-04-30",
      expires_on: "2027-01-10",
      reason: "Hồ sơ nộp sau thời hạn do cơ sở di dời nhà xưởng",
      decision_number: "12/QĐ-UBND",
      next_change_on: "2027-05-01",
    })
  })

  it("changes next where it begins, while the certificate runs", () => {
    expect(deriveBadge(logOf(recognition, extension), "2027-01-09", book)?.next_change_on).toBe("2027-01-11")
  })

  it("ends with a result that gives no star", () => {
    const log = [recognition, extension, notRecognised]
    expect(shownOn(log, "2027-02-14")).toBe("extended 3")
    expect(shownOn(log, "2027-02-15")).toBe("expired -")
    expect(deriveBadge(logOf(...log), "2027-02-15", book)).toMatchObject({
      valid_until: "2027-02-14",
      reason: null,
    })
  })

  it("is gone when the result without a star came before the end", () => {
    const log = [recognition, extension, { ...notRecognised, decided_on: "2027-01-09" }]
    expect(shownOn(log, "2027-01-10")).toBe("valid 3")
    expect(deriveBadge(logOf(...log), "2027-01-11", book)).toMatchObject({
      state: "expired",
      extended_until: null,
    })
  })

  it("ends with the new recognition", () => {
    const renewed = {
      ...upgrade,
      decided_on: "2027-03-01",
      issued_on: "2027-03-03",
      expires_on: "2030-03-03",
    }
    expect(shownOn([recognition, extension, renewed], "2027-03-02")).toBe("extended 3")
    expect(deriveBadge(logOf(recognition, extension, renewed), "2027-03-03", book)).toMatchObject({
      state: "valid",
      star: 4,
      extended_until: null,
      valid_until: "2030-03-03",
    })
  })
})

describe("revocation", () => {
  it.each([
    ["2026-03-01", "valid 3"],
    ["2026-03-02", "revoked -"], // the day of the decision
    ["2027-01-11", "revoked -"], // not "expired" when the term ends too
  ])("on %s is %s", (day, shown) => {
    expect(shownOn([recognition, revocation], day)).toBe(shown)
  })

  it("tells why, and the last day on which the star could be shown", () => {
    expect(deriveBadge(logOf(recognition, revocation), "2026-11-24", book)).toMatchObject({
      reason: "In 4 sao trên nhãn của sản phẩm 3 sao",
      valid_until: "2026-03-01",
      last_star: 3,
      next_change_on: null,
    })
  })

  it("of a certificate that had ended already doesn't lengthen it", () => {
    const late = { ...revocation, decided_on: "2027-03-01" }
    expect(deriveBadge(logOf(recognition, late), "2027-03-02", book)).toMatchObject({
      state: "revoked",
      valid_until: "2027-01-10",
    })
  })

  it("is over with a new recognition", () => {
    expect(shownOn([recognition, revocation, upgrade], "2026-09-30")).toBe("revoked -")
    expect(deriveBadge(logOf(recognition, revocation, upgrade), "2026-10-01", book)).toMatchObject({
      state: "valid",
      star: 4,
      certificate_number: "15/2026/GCN-OCOP",
      reason: null,
    })
  })

  it("ends an extension", () => {
    const late = { ...revocation, decided_on: "2027-03-01" }
    expect(shownOn([recognition, extension, late], "2027-03-01")).toBe("revoked -")
    expect(deriveBadge(logOf(recognition, extension, late), "2027-03-02", book)?.valid_until).toBe(
      "2027-02-28",
    )
  })
})

describe("upgrade in mid-term", () => {
  it("shows the old star until the new certificate is issued", () => {
    expect(deriveBadge(logOf(recognition, upgrade), "2026-09-30", book)).toMatchObject({
      state: "valid",
      star: 3,
      certificate_number: "07/2024/GCN-OCOP",
      next_change_on: "2026-10-01",
    })
    expect(deriveBadge(logOf(recognition, upgrade), "2026-10-01", book)).toMatchObject({
      state: "valid",
      star: 4,
      rule_set_id: "qd-26-2026",
      expires_on: "2029-10-01",
      next_change_on: "2029-10-02",
    })
  })

  it("waiting for the centre keeps the star in force", () => {
    expect(deriveBadge(logOf(recognition, upgrade, sentToCentre), "2026-11-24", book)).toMatchObject({
      state: "valid",
      star: 4,
      awaiting_centre: true,
    })
  })
})

describe("a product that waits for the centre", () => {
  it("has no star and no dates of a certificate", () => {
    expect(deriveBadge(logOf(sentToCentre), "2026-11-24", book)).toMatchObject({
      state: "pending",
      star: null,
      last_star: null,
      awaiting_centre: true,
      total_score: 91,
      certificate_number: "",
      decision_number: "2401/QĐ-UBND",
      authority_level: "province",
      issued_on: null,
      expires_on: null,
      valid_until: null,
      renewal_opens_on: null,
      next_change_on: null,
    })
  })

  it("has five stars from the day the Minister's certificate is issued", () => {
    const five: DecisionInput = { ...upgrade, star: 5, total_score: 92, authority_level: "central" }
    const log = logOf(sentToCentre, {
      ...five,
      decided_on: "2027-03-20",
      issued_on: "2027-03-25",
      expires_on: "2030-03-25",
    })
    expect(deriveBadge(log, "2027-03-24", book)).toMatchObject({ state: "pending", awaiting_centre: true })
    expect(deriveBadge(log, "2027-03-25", book)).toMatchObject({
      state: "valid",
      star: 5,
      awaiting_centre: false,
    })
  })

  it("waits no more after a refusal", () => {
    expect(deriveBadge(logOf(sentToCentre, notRecognised), "2027-02-15", book)).toMatchObject({
      state: "pending",
      awaiting_centre: false,
    })
  })
})

describe("a mistake in the log", () => {
  it("is read as corrected, whatever the day", () => {
    const log = logOf(recognition, {
      kind: "correction",
      decided_on: "2026-06-01",
      corrects_id: "e1",
      total_score: 65.4,
      expires_on: "2026-12-31",
      reason: "Đọc nhầm số trên văn bản",
    })
    expect(deriveBadge(log, "2024-02-01", book)).toMatchObject({
      total_score: 65.4,
      expires_on: "2026-12-31",
    })
    expect(deriveBadge(log, "2027-01-01", book)?.state).toBe("expired")
    expect(deriveBadge(log, "2026-11-24", book)?.reason).toBeNull()
  })

  it("is gone once annulled", () => {
    const annulled: DecisionInput = {
      kind: "annulment",
      decided_on: "2026-03-03",
      corrects_id: "e2",
      reason: "Ghi nhầm sản phẩm",
    }
    expect(shownOn([recognition, revocation, annulled], "2026-11-24")).toBe("valid 3")
    expect(shownOn([recognition, { ...annulled, corrects_id: "e1" }], "2026-11-24")).toBeNull()
  })

  it("can be corrected twice; the later correction wins", () => {
    const correct = (total_score: number): DecisionInput => ({
      kind: "correction",
      decided_on: "2026-06-01",
      corrects_id: "e1",
      total_score,
      reason: "Đọc nhầm",
    })
    expect(deriveBadge(logOf(recognition, correct(60), correct(61)), "2026-11-24", book)?.total_score).toBe(
      61,
    )
  })
})

describe("the order of entries", () => {
  it("is that of their dates, not that in which they were read", () => {
    const log = logOf(recognition, upgrade, sentToCentre)
    expect(deriveBadge([...log].reverse(), "2026-11-24", book)).toEqual(deriveBadge(log, "2026-11-24", book))
  })
})
