import { isShopError } from "@cho-ocop/marketplace/shop-error"
import { describe, expect, it } from "vitest"

import { checkSubmission, readEntry, scoringSeat } from "./check-card"
import type { Entry, EntryKind } from "./scorecard-entries"
import { aSeat } from "./testing/seats"
import { aSession, anItem } from "./testing/session"
import { smallSheet } from "./testing/sheet"

const refusal = (call: () => unknown) => {
  try {
    call()
    return undefined
  } catch (error) {
    if (!isShopError(error)) throw error
    return { code: error.code, params: error.params }
  }
}

const entry = (kind: EntryKind, key: string, value: string | null): Entry => ({
  kind,
  key,
  value,
  version: 1,
})

describe("who scores", () => {
  const conflict = {
    id: "con-1",
    member_id: "mem-2",
    seller_id: "sel-1",
    item_id: null,
    reason: "Là chị ruột của chủ cơ sở",
    declared_at: "2026-11-20T02:00:00.000Z",
    lifted_at: null,
  }

  it("is a member with a vote who is there and has no conflict", () => {
    const session = aSession({
      state: "open",
      conflicts: [conflict],
      seats: [
        aSeat("mem-1"),
        aSeat("mem-2"),
        aSeat("mem-3", { present: false, reason: "Ốm" }),
        aSeat("mem-4", { votes: false }),
      ],
    })
    const try_ = (user: string) => refusal(() => scoringSeat(session, anItem(1), user))
    expect(scoringSeat(session, anItem(1), "user-mem-1").member_id).toBe("mem-1")
    expect(try_("user-mem-2")).toEqual({ code: "card_conflict", params: { reason: conflict.reason } })
    expect(["user-mem-3", "user-mem-4", "somebody"].map((user) => try_(user)?.code)).toEqual([
      "card_not_member",
      "card_not_member",
      "card_not_member",
    ])
    expect(scoringSeat(session, anItem(2, { maker_seller_id: "sel-2" }), "user-mem-2").member_id).toBe(
      "mem-2",
    )
  })
})

describe("an entry", () => {
  it("names something on the sheet", () => {
    for (const good of [
      entry("pick", "1.1", "6"),
      entry("pick", "1.1", null),
      entry("ground", "sheet/1", "raised"),
      entry("ground", "2.1/1", null),
      entry("opinion", "opinion", "Sản phẩm tốt"),
    ]) {
      expect(readEntry(smallSheet, good)).toEqual(good)
    }
    for (const bad of [
      entry("pick", "9.9", "1"),
      entry("pick", "1.1", "7"),
      entry("ground", "1.1/1", "raised"),
      entry("ground", "sheet/1", "yes"),
      entry("opinion", "other", "x"),
    ]) {
      expect(refusal(() => readEntry(smallSheet, bad))?.code).toBe("card_entry_unknown")
    }
  })
})

describe("handing in", () => {
  const picks = [entry("pick", "1.1", "3"), entry("pick", "1.2", "1"), entry("pick", "2.1", "5")]

  it("needs every criterion, naming those without a pick", () => {
    expect(refusal(() => checkSubmission(smallSheet, picks))).toBeUndefined()
    expect(
      refusal(() => checkSubmission(smallSheet, [...picks.slice(1), entry("pick", "1.1", null)])),
    ).toEqual({
      code: "card_incomplete",
      params: { count: 1, missing: "1.1" },
    })
  })

  it("needs words for a ground of elimination", () => {
    const raised = [...picks, entry("ground", "sheet/1", "raised")]
    expect(refusal(() => checkSubmission(smallSheet, raised))?.code).toBe("card_opinion_missing")
    const explained = [...raised, entry("opinion", "opinion", "Giấy kiểm nghiệm bị sửa")]
    expect(refusal(() => checkSubmission(smallSheet, explained))).toBeUndefined()
  })
})
