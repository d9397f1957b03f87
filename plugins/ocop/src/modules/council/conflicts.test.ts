import { describe, expect, it } from "vitest"

import { conflictOf, conflictsAt, scorersOf, type Conflict } from "./conflicts"
import { aSeat } from "./testing/seats"

const item = { id: "item-1", maker_seller_id: "sel-1" }
const other = { id: "item-2", maker_seller_id: "sel-2" }

const conflict = (change: Partial<Conflict>): Conflict => ({
  id: "con-1",
  member_id: "mem-1",
  seller_id: null,
  item_id: null,
  reason: "Là người nhà",
  declared_at: "2026-11-20T02:00:00.000Z",
  lifted_at: null,
  ...change,
})

describe("a conflict of interest", () => {
  it("about a maker keeps a member from all of the maker's products and from no others", () => {
    const conflicts = [conflict({ seller_id: "sel-1" })]
    expect(conflictOf(conflicts, "mem-1", item)?.id).toBe("con-1")
    expect(conflictOf(conflicts, "mem-1", { ...item, id: "item-9" })).toBeDefined()
    expect(conflictOf(conflicts, "mem-1", other)).toBeUndefined()
    expect(conflictOf(conflicts, "mem-2", item)).toBeUndefined()
  })

  it("about one item is about that item only", () => {
    const conflicts = [conflict({ item_id: "item-1" })]
    expect(conflictOf(conflicts, "mem-1", item)).toBeDefined()
    expect(conflictOf(conflicts, "mem-1", { ...item, id: "item-9" })).toBeUndefined()
  })

  it("holds from its declaration until it is lifted", () => {
    const lifted = conflict({ item_id: "item-1", lifted_at: "2026-11-22T02:00:00.000Z" })
    expect(conflictsAt([lifted])).toEqual([])
    expect(conflictsAt([lifted], "2026-11-21T02:00:00.000Z")).toEqual([lifted])
    expect(conflictsAt([lifted], "2026-11-19T02:00:00.000Z")).toEqual([])
    expect(conflictsAt([lifted], "2026-11-22T02:00:00.000Z")).toEqual([])
  })
})

it("an item is scored by members with a vote who are there and have no conflict", () => {
  const seats = [
    aSeat("mem-1"),
    aSeat("mem-2"),
    aSeat("mem-3", { present: false }),
    aSeat("mem-4", { role: "secretary", votes: false }),
  ]
  const conflicts = [conflict({ seller_id: "sel-1" })]
  expect(scorersOf(seats, conflicts, item).map(({ member_id }) => member_id)).toEqual(["mem-2"])
  expect(scorersOf(seats, conflicts, other).map(({ member_id }) => member_id)).toEqual(["mem-1", "mem-2"])
})
