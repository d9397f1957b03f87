import { existsSync, readFileSync } from "node:fs"

import { momentOfEntry } from "./entered-at"

/** A calendar day of Vietnam, `YYYY-MM-DD`. Days compare and sort as strings. */
export type Day = string

/** Everything the marketplace dates is dated in this zone; it has had no summer time since 1975. */
export const ZONE = "Asia/Ho_Chi_Minh"

const MS_PER_DAY = 86_400_000
const dayFormat = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/**
 * The present instant. A test moves it for a running process by writing an ISO instant into the file
 * that `CLOCK_FILE` names; without the setting or the file it is the real time. What a loader enters late is dated
 * when it happened (`enteredAt`).
 *
 * @throws Error when the file holds no ISO instant
 */
export function now(): Date {
  const entered = momentOfEntry()
  if (entered) {
    return entered
  }
  const file = process.env.CLOCK_FILE
  if (!file || !existsSync(file)) {
    return new Date()
  }
  const text = readFileSync(file, "utf8").trim()
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) {
    throw new Error(`CLOCK_FILE ${file} must hold an ISO instant, but holds "${text}"`)
  }
  return instant
}

/** The day in Vietnam at an instant, by default now. */
export function today(at: Date = now()): Day {
  return dayFormat.format(at)
}

/** True for a day that exists in the calendar: `2026-02-29` and `29/02/2028` are refused. */
export function isDay(value: unknown): value is Day {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && toDay(toUtc(value)) === value
}

/** The day `n` days later (earlier when negative). */
export function addDays(day: Day, n: number): Day {
  return toDay(toUtc(day) + n * MS_PER_DAY)
}

/**
 * The same day of the month `n` months later, or that month's last day where it has no such day
 * (how a term in months ends by Bộ luật Dân sự 2015, Điều 148).
 */
export function addMonths(day: Day, n: number): Day {
  const date = new Date(toUtc(day))
  const lastOfTarget = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n + 1, 0))
  lastOfTarget.setUTCDate(Math.min(date.getUTCDate(), lastOfTarget.getUTCDate()))
  return toDay(lastOfTarget.getTime())
}

/** The instant at which a day begins in Vietnam. */
export const startOf = (day: Day): Date => new Date(`${day}T00:00:00+07:00`)

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY)
}

/** `24/11/2026`, the way people in Vietnam read a date. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split("-")
  return `${date}/${month}/${year}`
}

function toUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(utc: number): Day {
  return Number.isNaN(utc) ? "" : new Date(utc).toISOString().slice(0, 10)
}
