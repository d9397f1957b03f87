import { addDays, isDay, type Day } from "@cho-ocop/marketplace/clock"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"

import type { AuthorityLevel } from "../rules/rule-book"
import type { CellValue } from "./workbook"

/** Day 0 of Excel's calendar, with its leap day of 1900 that never was already counted in. */
const EXCEL_EPOCH: Day = "1899-12-30"
/** Numbers that can be days of this programme: 1954 to 2119. */
const EXCEL_DAYS = { from: 20_000, to: 80_000 }

/** A cell as text; a number without the point that Excel may add. */
export function readText(cell: CellValue): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "")
}

/**
 * A cell as a day: a date of Excel, its number, or text as people here write it: `24/11/2026`, `24-11-2026`,
 * `24.11.2026`, `ngày 24 tháng 11 năm 2026`, `2026-11-24`.
 *
 * @returns null when it is none, also for `31/02/2026`
 */
export function readDay(cell: CellValue): Day | null {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10)
  }
  if (typeof cell === "number") {
    const isIn = cell >= EXCEL_DAYS.from && cell <= EXCEL_DAYS.to
    return isIn ? addDays(EXCEL_EPOCH, Math.floor(cell)) : null
  }
  const text = foldVietnamese(cell ?? "")
  const [, year, month, date] = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(text) ?? []
  if (year) {
    return toDay(year, month, date)
  }
  const [, d, m, y] = /^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})$/.exec(text) ?? []
  return toDay(y, m, d)
}

function toDay(year = "", month = "", date = ""): Day | null {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
  return isDay(day) ? day : null
}

/** A cell as stars: `4`, `4 sao`, `****`, `★★★★`. Null when it isn't 3, 4 or 5. */
export function readStar(cell: CellValue): 3 | 4 | 5 | null {
  const text = readText(cell)
  const count = /^[*★⭐]+$/u.test(text) ? [...text].length : Number(/^(\d)( sao| stars?)?$/i.exec(text)?.[1])
  return count === 3 || count === 4 || count === 5 ? count : null
}

/** A cell as a score, with a comma or a point. Null when it isn't a number from 0 to 100. */
export function readScore(cell: CellValue): number | null {
  const text = readText(cell).replace(",", ".")
  const score = /^\d{1,3}(\.\d+)?$/.test(text) ? Math.round(Number(text) * 10_000) / 10_000 : NaN
  return score <= 100 ? score : null
}

const levelWords: readonly [AuthorityLevel, RegExp][] = [
  ["central", /\b(trung uong|bo truong|bo nong nghiep|central|minister)\b/],
  ["province", /\b(tinh|province|provincial)\b/],
  ["district", /\b(huyen|quan|thi xa|thanh pho|district)\b/],
]

/** The level that a word or the name of a body tells; null when neither does. */
export function readLevel(text: string): AuthorityLevel | null {
  const folded = foldVietnamese(text)
  return levelWords.find(([, words]) => words.test(folded))?.[0] ?? null
}
