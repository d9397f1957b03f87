import { addDays, now, startOf, type Day } from "@cho-ocop/marketplace/clock"

import { relativeDay } from "../relative-day"

const HOUR = 3_600_000

/** The day that an offset of a table means, or the Friday before it: an office does nothing on a weekend. */
export function officeDay(offset: string, today: Day): Day {
  const day = relativeDay(offset, today)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}

/** An instant of a day in office hours, the later the higher the turn, and never one that is still to come. */
export function officeHour(day: Day, turn = 0): Date {
  const hour = startOf(day).getTime() + (8.25 + (turn % 8)) * HOUR
  return new Date(Math.min(hour, now().getTime()))
}
