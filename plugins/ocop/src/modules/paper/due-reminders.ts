import { daysBetween, type Day } from "@cho-ocop/marketplace/clock"

/**
 * The reminders of a paper that are due on a day and weren't given yet, the earliest first. Days on which nothing ran
 * are caught up; after the end there is nothing to remind of.
 *
 * @param reminder_days days before the end, for example 180, 90, 30
 * @param given the same days, of reminders given already
 */
export function dueReminders(
  ends_on: Day | null,
  reminder_days: readonly number[],
  given: readonly number[],
  today: Day,
): number[] {
  if (ends_on === null) {
    return []
  }
  const left = daysBetween(today, ends_on)
  return left < 0
    ? []
    : reminder_days.filter((days) => left <= days && !given.includes(days)).sort((a, b) => b - a)
}
