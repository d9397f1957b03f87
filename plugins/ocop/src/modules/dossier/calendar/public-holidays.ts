import { addDays, type Day } from "@cho-ocop/marketplace/clock"

import type { SpecialDay } from "./working-calendar"

type Name = readonly [vi: string, en: string]

const newYear: Name = ["Tết Dương lịch", "New Year"]
const tet: Name = ["Tết Nguyên đán", "Lunar New Year"]
const hung: Name = ["Giỗ Tổ Hùng Vương", "Hùng Kings' day"]
const victory: Name = ["Ngày Chiến thắng", "Victory day"]
const labour: Name = ["Ngày Quốc tế lao động", "Labour day"]
const national: Name = ["Quốc khánh", "National day"]
const culture: Name = ["Ngày Văn hóa Việt Nam", "Vietnamese culture day"]
const instead: Name = ["Nghỉ bù", "Day off in lieu"]
const swapped: Name = ["Nghỉ hoán đổi", "Day off, swapped"]
const worked: Name = ["Làm bù", "Worked in exchange"]

/** Years whose days of Tết and swaps the government has announced; later ones are this table's reading. */
export const LAST_ANNOUNCED_YEAR = 2026

/**
 * Public holidays of Bộ luật Lao động 2019, Điều 112: New Year, five days at Tết, Hùng Kings' day (10th of the third
 * lunar month), 30 April, 1 May, two days at National day; from 2026 Vietnamese culture day (Nghị quyết 80-NQ/TW).
 * A holiday on a weekend moves to the next working day (Điều 111). Swaps and days of Tết of 2025 and 2026 are as
 * announced; those of 2027 and 2028 stay provisional until staff enter what was announced.
 */
export const publicHolidays: readonly SpecialDay[] = [
  off("2025-01-01", newYear),
  ...run("2025-01-27", 5, tet),
  off("2025-04-07", hung),
  off("2025-04-30", victory),
  off("2025-05-01", labour),
  off("2025-05-02", swapped),
  working("2025-04-26"),
  ...run("2025-09-01", 2, national),

  off("2026-01-01", newYear),
  off("2026-01-02", swapped),
  working("2026-01-10"),
  ...run("2026-02-16", 5, tet),
  off("2026-04-26", hung),
  off("2026-04-27", instead),
  off("2026-04-30", victory),
  off("2026-05-01", labour),
  off("2026-08-31", swapped),
  working("2026-08-22"),
  ...run("2026-09-01", 2, national),
  off("2026-11-24", culture),

  off("2027-01-01", newYear),
  ...run("2027-02-05", 5, tet),
  ...run("2027-02-10", 2, instead),
  off("2027-04-16", hung),
  off("2027-04-30", victory),
  off("2027-05-01", labour),
  off("2027-05-03", instead),
  ...run("2027-09-02", 2, national),
  off("2027-11-24", culture),

  off("2028-01-01", newYear),
  off("2028-01-03", instead),
  ...run("2028-01-24", 5, tet),
  off("2028-04-04", hung),
  off("2028-04-30", victory),
  off("2028-05-01", labour),
  off("2028-05-02", instead),
  ...run("2028-09-01", 2, national),
  off("2028-09-04", instead),
  off("2028-11-24", culture),
]

/** First day of the lunar year, by year. */
export const lunarNewYear: Readonly<Record<string, Day>> = {
  "2025": "2025-01-29",
  "2026": "2026-02-17",
  "2027": "2027-02-06",
  "2028": "2028-01-26",
}

function off(day: Day, [name_vi, name_en]: Name): SpecialDay {
  return { day, off: true, name_vi, name_en, provisional: Number(day.slice(0, 4)) > LAST_ANNOUNCED_YEAR }
}

function working(day: Day): SpecialDay {
  return { ...off(day, worked), off: false }
}

function run(first: Day, days: number, name: Name): SpecialDay[] {
  return Array.from({ length: days }, (_, index) => off(addDays(first, index), name))
}
