import { expect, it } from "vitest"

import { toSeats } from "./session-rows"
import { aSeat } from "./testing/seats"

const member = (id: string, name: string, role: "chair" | "member", left_on: string | null = null) => ({
  id,
  user_id: `user-${id}`,
  name,
  organisation: "Sở Y tế",
  role,
  votes: true,
  left_on,
})

const note = (id: string, name: string, present: boolean) =>
  ({
    ...aSeat(id, { name, present, reason: present ? null : "Ốm" }),
    id: `catt-${id}`,
    session_id: "cses-1",
  }) as Parameters<typeof toSeats>[3][number]

const members = [
  member("1", "Nguyễn Văn Một", "member"),
  member("2", "Lê Thị Hai", "member"),
  member("3", "Võ Thị Ba", "chair"),
  member("4", "Trần Văn Bốn", "member", "2026-11-24"),
]

it("seats of a planned session are the council's members of that day, the chair first, with what was noted", () => {
  const seats = toSeats("planned", "2026-11-24", members, [note("1", "Tên cũ", false)])
  expect(seats.map(({ name, present }) => [name, present])).toEqual([
    ["Võ Thị Ba", null],
    ["Lê Thị Hai", null],
    ["Nguyễn Văn Một", false],
  ])
  expect(toSeats("planned", "2026-11-23", members, [])).toHaveLength(4)
})

it("seats of an opened session are those that were noted, whatever became of the council", () => {
  const seats = toSeats("closed", "2026-11-24", members, [note("9", "Đã thôi việc", true)])
  expect(seats.map(({ name }) => name)).toEqual(["Đã thôi việc"])
})
