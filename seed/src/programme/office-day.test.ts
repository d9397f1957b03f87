import { now } from "@cho-ocop/marketplace/clock"
import { expect, test } from "vitest"

import { officeDay, officeHour } from "./office-day"

test.each([
  ["-4d", "2026-11-25", "2026-11-20"],
  ["-3d", "2026-11-25", "2026-11-20"],
  ["-2d", "2026-11-25", "2026-11-23"],
])("%s from %s is %s, a working day", (offset, today, day) => expect(officeDay(offset, today)).toBe(day))

test("hours are those of an office in Vietnam, and never still to come", () => {
  expect(officeHour("2026-06-01", 1).toISOString()).toBe("2026-06-01T02:15:00.000Z")
  expect(officeHour("2099-06-01").getTime()).toBeLessThanOrEqual(now().getTime())
})
