import type { useTranslation } from "react-i18next"

import type { Deadline } from "../../modules/certificate/deadline"

export type Translate = ReturnType<typeof useTranslation>["t"]

/** `2026-11-24` as `24/11/2026`. */
export function showDay(day: string): string {
  return day.split("-").reverse().join("/")
}

/** An instant as the day it has in Vietnam, `24/11/2026`. */
export function showInstant(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(instant))
}

/** What somebody typed as a day: `5/1/2024` becomes `2024-01-05`; anything else is left for the server to refuse. */
export function readDay(typed: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim())
  if (!match) {
    return typed.trim().slice(0, 10)
  }
  const [, day = "", month = "", year = ""] = match
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}

/** "còn 23 ngày", "hết hôm nay", "quá 3 ngày". */
export function daysInWords(t: Translate, days: number): string {
  return t(`days.${toneOf(days)}`, { count: Math.abs(days) })
}

/** "Trễ 3 ngày nộp hồ sơ đánh giá lại". */
export function deadlineInWords(t: Translate, { kind, days }: Deadline): string {
  return t(`deadline.${kind}.${toneOf(days)}`, { count: Math.abs(days) })
}

function toneOf(days: number): "left" | "today" | "late" {
  return days > 0 ? "left" : days === 0 ? "today" : "late"
}
