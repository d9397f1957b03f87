import { expect, it } from "vitest"
import { callDay } from "./call-day"

it.each([
  ["2026-11-24T00:30:00+07:00", "today"],
  ["2026-11-24T17:59:00+07:00", "today"],
  ["2026-11-24T18:00:00+07:00", "tomorrow"],
  ["2026-11-24T16:30:00Z", "tomorrow"],
])("an order of %s is called about %s", (placedAt, day) => {
  expect(callDay(placedAt)).toBe(day)
})
