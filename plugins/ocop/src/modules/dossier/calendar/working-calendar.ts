import { addDays, type Day } from "@cho-ocop/marketplace/clock"

/** A day that isn't what its weekday says: off though a weekday, or worked though a Saturday or Sunday. */
export type SpecialDay = {
  day: Day
  off: boolean
  name_vi: string
  name_en: string
  /** False once the government has announced the day; true where it follows from the calendar alone. */
  provisional: boolean
}

/** Special days by day; a later entry for the same day takes the place of an earlier one. */
export type WorkingCalendar = ReadonlyMap<Day, SpecialDay>

/** Lays days that staff entered over those of the table. */
export function workingCalendar(...layers: (readonly SpecialDay[])[]): WorkingCalendar {
  return new Map(layers.flat().map((special) => [special.day, special]))
}

/** Whether offices work on a day: Monday to Friday, unless the calendar says otherwise. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const special = calendar.get(day)
  if (special) {
    return !special.off
  }
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/**
 * The last day of a term of `n` working days that begins on a day. The day of the event itself isn't counted
 * (Bộ luật Dân sự 2015, Điều 147).
 *
 * @param n whole, 0 or more
 */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, n: number): Day {
  let reached = day
  for (let counted = 0; counted < n;) {
    reached = addDays(reached, 1)
    if (isWorkingDay(calendar, reached)) {
      counted += 1
    }
  }
  return reached
}

/** Working days after one day up to and with another; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  if (to < from) {
    return -workingDaysBetween(calendar, to, from) || 0
  }
  let counted = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) {
      counted += 1
    }
  }
  return counted
}
