import { isShopError } from "@cho-ocop/marketplace/shop-error"
import { describe, expect, it } from "vitest"

import {
  capacitiesOf,
  checkAction,
  checkActor,
  checkChange,
  checkClosing,
  checkOpening,
  missingCards,
} from "./check-session"
import { defaultSetting } from "./testing/setting"
import { sessionActions, sessionActionsFor, sessionStates, sessionTransition } from "./session-states"
import { aSeat } from "./testing/seats"
import { aSession, anItem, handedIn } from "./testing/session"

/** The code and parameters of what a call refuses; undefined when it doesn't. */
function refusal(call: () => unknown): { code: string; params: object } | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (!isShopError(error)) throw error
    return { code: error.code, params: error.params }
  }
}

describe("the life of a session", () => {
  it("goes from planned to open to closed, or is cancelled before it began", () => {
    const rows = sessionStates.flatMap((state) =>
      sessionActions.flatMap((action) => {
        const row = sessionTransition(state, action)
        return row ? [`${state} ${action} ${row.to}`] : []
      }),
    )
    expect(rows).toEqual(["planned open open", "planned cancel cancelled", "open close closed"])
  })

  it("is closed by whoever is in the chair, and by no manager", () => {
    expect(sessionActionsFor("open", ["manager"])).toEqual([])
    expect(sessionActionsFor("open", ["chair"])).toEqual(["close"])
    expect(sessionActionsFor("planned", ["manager"])).toEqual(["open", "cancel"])
  })

  it("refuses what its state doesn't allow, naming the state", () => {
    expect(refusal(() => checkAction(aSession({ state: "closed" }), "open"))).toMatchObject({
      code: "session_action_not_allowed",
      params: { state_vi: "đã kết thúc" },
    })
    expect(refusal(() => checkChange(aSession({ state: "open" }), "agenda"))?.code).toBe(
      "session_change_not_allowed",
    )
    expect(refusal(() => checkChange(aSession({ state: "planned" }), "score"))?.code).toBe(
      "session_change_not_allowed",
    )
    expect(refusal(() => checkChange(aSession({ state: "open" }), "attendance"))).toBeUndefined()
  })
})

describe("the chair", () => {
  const chair = aSeat("mem-1", { role: "chair" })
  const vice = aSeat("mem-2", { role: "vice_chair" })

  it("is the vice chair only when the chair isn't there", () => {
    expect(capacitiesOf({ seats: [chair, vice] }, "user-mem-1", false)).toEqual(["chair"])
    expect(capacitiesOf({ seats: [chair, vice] }, "user-mem-2", true)).toEqual(["manager"])
    const absent = { ...chair, present: false }
    expect(capacitiesOf({ seats: [absent, vice] }, "user-mem-2", false)).toEqual(["chair"])
    expect(capacitiesOf({ seats: [absent, vice] }, "user-mem-1", false)).toEqual([])
  })

  it("alone closes", () => {
    const close = checkAction(aSession({ state: "open" }), "close")
    expect(refusal(() => checkActor(close, ["manager"]))?.code).toBe("session_only_chair")
    expect(refusal(() => checkActor(close, ["chair"]))).toBeUndefined()
  })
})

describe("opening", () => {
  it("needs an agenda, everybody's attendance, a chair and the quorum", () => {
    expect(refusal(() => checkOpening(aSession(), defaultSetting))).toBeUndefined()
    expect(refusal(() => checkOpening(aSession({ items: [] }), defaultSetting))?.code).toBe(
      "session_agenda_empty",
    )
    const unnoted = aSession({
      seats: [aSeat("mem-1", { role: "chair" }), aSeat("mem-2", { present: null })],
    })
    expect(refusal(() => checkOpening(unnoted, defaultSetting))).toMatchObject({
      code: "session_attendance_missing",
      params: { names: "Ủy viên mem-2" },
    })
    const headless = aSession({ seats: [aSeat("mem-1"), aSeat("mem-2")] })
    expect(refusal(() => checkOpening(headless, defaultSetting))?.code).toBe("session_chair_missing")
  })

  it("counts only members with a vote for the quorum", () => {
    const seats = [
      aSeat("mem-1", { role: "chair" }),
      aSeat("mem-2", { present: false, reason: "Đi công tác" }),
      aSeat("mem-3", { role: "secretary", votes: false }),
    ]
    expect(refusal(() => checkOpening(aSession({ seats }), defaultSetting))).toMatchObject({
      code: "session_quorum_missing",
      params: { present: 1, members: 2, needed: 2 },
    })
  })

  it("is refused when nobody may score an item", () => {
    const conflicts = ["mem-1", "mem-2", "mem-3"].map((member_id) => ({
      id: `con-${member_id}`,
      member_id,
      seller_id: "sel-1",
      item_id: null,
      reason: "Là khách hàng lớn",
      declared_at: "2026-11-20T02:00:00.000Z",
      lifted_at: null,
    }))
    expect(refusal(() => checkOpening(aSession({ conflicts }), defaultSetting))?.code).toBe(
      "session_item_without_scorer",
    )
  })
})

describe("closing", () => {
  const items = [anItem(1), anItem(2, { maker_seller_id: "sel-2" })]

  it("needs the cards of all who are there, and names who is missing with what", () => {
    const session = aSession({
      state: "open",
      items,
      cards: [...handedIn(["mem-1", "mem-2"], "item-1"), ...handedIn(["mem-1"], "item-2")],
    })
    expect(missingCards(session)).toEqual([
      { member_id: "mem-2", name: "Ủy viên mem-2", items: [2] },
      { member_id: "mem-3", name: "Ủy viên mem-3", items: [1, 2] },
    ])
    expect(refusal(() => checkClosing(session, defaultSetting))).toMatchObject({
      code: "session_cards_missing",
      params: { names: "Ủy viên mem-2 (2); Ủy viên mem-3 (1, 2)" },
    })
  })

  it("waits neither for the absent nor for cards of those with a conflict", () => {
    const session = aSession({
      state: "open",
      items,
      seats: [
        aSeat("mem-1", { role: "chair" }),
        aSeat("mem-2"),
        aSeat("mem-3", { present: false, reason: "Ốm" }),
      ],
      conflicts: [
        {
          id: "con-1",
          member_id: "mem-2",
          seller_id: "sel-2",
          item_id: null,
          reason: "Là chị em",
          declared_at: "2026-11-20T02:00:00.000Z",
          lifted_at: null,
        },
      ],
      cards: [...handedIn(["mem-1", "mem-2"], "item-1"), ...handedIn(["mem-1"], "item-2")],
    })
    expect(refusal(() => checkClosing(session, defaultSetting))).toBeUndefined()
  })

  it("needs the quorum still", () => {
    const seats = [aSeat("mem-1", { role: "chair" }), aSeat("mem-2", { present: false, reason: "Về sớm" })]
    const session = aSession({ state: "open", seats, cards: handedIn(["mem-1"], "item-1") })
    expect(refusal(() => checkClosing(session, defaultSetting))?.code).toBe("session_quorum_missing")
  })
})
