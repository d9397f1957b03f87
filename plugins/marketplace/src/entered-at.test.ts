import { expect, test } from "vitest"

import { now, today } from "./clock"
import { enteredAt } from "./entered-at"

const past = new Date("2026-06-01T20:00:00Z")

test("work that is entered later is dated when it happened, and nothing beside it", async () => {
  let beside = ""
  const entered = enteredAt(past, async () => {
    await Promise.resolve()
    return { day: today(), at: now() }
  })
  beside = now().toISOString()
  expect(await entered).toEqual({ day: "2026-06-02", at: past })
  expect(beside).not.toBe(past.toISOString())
  expect(now().getTime()).toBeGreaterThan(past.getTime())
})

test("entries of one another keep their own days", async () => {
  const days = ["2026-03-01", "2026-04-01"].map((day) =>
    enteredAt(new Date(`${day}T01:00:00Z`), async () => {
      await new Promise(setImmediate)
      return today()
    }),
  )
  expect(await Promise.all(days)).toEqual(["2026-03-01", "2026-04-01"])
})

test("nothing is entered before it happens", () => {
  expect(() => enteredAt(new Date(Date.now() + 60_000), async () => today())).toThrow(/still to come/)
})
