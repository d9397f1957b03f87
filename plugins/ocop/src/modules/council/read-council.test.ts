import { isShopError } from "@cho-ocop/marketplace/shop-error"
import { describe, expect, it } from "vitest"

import type { MemberInput } from "./read-council"
import { readCouncil, readMembers } from "./read-council"
import { readRound } from "./rounds"

const code = (call: () => unknown): string | undefined => {
  try {
    call()
  } catch (error) {
    return isShopError(error) ? error.code : String(error)
  }
}

const council = {
  kind: "council",
  level: "province",
  name: "  Hội đồng đánh giá ",
  decision_number: "512/QĐ-UBND",
  decided_on: "2026-06-01",
  decided_by: "Chủ tịch UBND tỉnh",
  valid_from: "2026-06-01",
} as const

const member = (user_id: string, change: Partial<MemberInput> = {}): MemberInput => ({
  user_id,
  name: `Người ${user_id}`,
  organisation: "Sở Công Thương",
  role: "member",
  ...change,
})

describe("a council", () => {
  it("is kept trimmed, in composed Unicode, without an end unless one is given", () => {
    expect(readCouncil({ ...council, name: " Hội đồng ".normalize("NFD") })).toMatchObject({
      name: "Hội đồng",
      valid_to: null,
    })
  })

  it.each([
    ["no decision", { decision_number: " " }, "council_field_missing"],
    ["a day that isn't one", { valid_from: "2026-02-30" }, "council_date_invalid"],
    ["an end before its start", { valid_to: "2026-05-31" }, "council_ends_before_start"],
    ["a name without end", { name: "x".repeat(301) }, "council_field_too_long"],
  ])("with %s is refused", (_what, change, expected) => {
    expect(code(() => readCouncil({ ...council, ...change }))).toBe(expected)
  })
})

describe("members", () => {
  it("vote, but for a secretary who isn't said to", () => {
    const members = readMembers([
      member("a", { role: "chair" }),
      member("b", { role: "secretary" }),
      member("c", { role: "secretary", votes: true }),
    ])
    expect(members.map(({ votes }) => votes)).toEqual([true, false, true])
  })

  it("are one per account and have one chair", () => {
    expect(code(() => readMembers([member("a", { role: "chair" }), member("a")]))).toBe(
      "council_member_twice",
    )
    expect(code(() => readMembers([member("a")]))).toBe("council_chair_count")
    expect(code(() => readMembers([member("a", { role: "chair" }), member("b", { role: "chair" })]))).toBe(
      "council_chair_count",
    )
  })
})

describe("the round of a session", () => {
  const rounds = [{ level: "province", no: 1, propose_before: "04-30", finish_before: "06-30" }]

  it("is one of the rule set at the council's level, or an extra one with its ground", () => {
    expect(readRound(rounds, "province", { round_no: 1 })).toEqual({ round_no: 1, extra_ground: null })
    expect(readRound(rounds, "province", { extra_ground: "Kế hoạch 12/KH-UBND" })).toEqual({
      round_no: null,
      extra_ground: "Kế hoạch 12/KH-UBND",
    })
    expect(code(() => readRound(rounds, "central", { round_no: 1 }))).toBe("session_round_unknown")
    expect(code(() => readRound(rounds, "province", { round_no: null }))).toBe("council_field_missing")
  })
})
