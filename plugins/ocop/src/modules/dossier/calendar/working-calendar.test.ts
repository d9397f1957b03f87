import { describe, expect, test } from "vitest"
import { addDays } from "@cho-ocop/marketplace/clock"

import { newMoonDays } from "../testing/new-moon"
import { lunarNewYear, publicHolidays } from "./public-holidays"
import { addWorkingDays, isWorkingDay, workingCalendar, workingDaysBetween } from "./working-calendar"

const calendar = workingCalendar(publicHolidays)
const lunarMonths = newMoonDays(2025, 2028)

describe("addWorkingDays", () => {
  test.each([
    ["an ordinary week, the first day not counted", "2026-06-01", 5, "2026-06-08"],
    ["from a Saturday", "2026-06-06", 1, "2026-06-08"],
    ["fifteen days over Tết 2026", "2026-02-05", 15, "2026-03-05"],
    ["fifteen days over Tết 2027 with its days in lieu", "2027-01-25", 15, "2027-02-22"],
    [
      "over 30 April with the swapped Friday, but not the worked Saturday before",
      "2025-04-29",
      1,
      "2025-05-05",
    ],
    ["a Saturday that is worked in exchange", "2026-08-21", 1, "2026-08-22"],
    ["no days at all", "2026-02-17", 0, "2026-02-17"],
  ])("%s", (_what, from, n, reached) => {
    expect(addWorkingDays(calendar, from, n)).toBe(reached)
  })

  test("a day that staff added moves the end", () => {
    const extra = { day: "2026-06-03", off: true, name_vi: "Bão", name_en: "Storm", provisional: false }
    expect(addWorkingDays(workingCalendar(publicHolidays, [extra]), "2026-06-01", 5)).toBe("2026-06-09")
  })
})

describe("workingDaysBetween", () => {
  test("counts what addWorkingDays adds, back too", () => {
    for (let n = 0; n < 60; n += 1) {
      const to = addWorkingDays(calendar, "2027-01-20", n)
      expect(workingDaysBetween(calendar, "2027-01-20", to)).toBe(n)
      expect(workingDaysBetween(calendar, to, "2027-01-20")).toBe(n === 0 ? 0 : -n)
    }
  })
})

describe("the table of holidays", () => {
  test("has each day once, and Tết and Hùng Kings' day where the moon puts them", () => {
    expect(new Set(publicHolidays.map(({ day }) => day)).size).toBe(publicHolidays.length)
    for (const [year, day] of Object.entries(lunarNewYear)) {
      expect(lunarMonths, year).toContain(day)
      expect(isWorkingDay(calendar, day)).toBe(false)
    }
    const hung = publicHolidays.filter(({ name_en }) => name_en === "Hùng Kings' day")
    for (const { day } of hung) {
      const tet = lunarMonths.indexOf(lunarNewYear[day.slice(0, 4)] ?? "")
      expect(addDays(day, -9)).toBe(lunarMonths[tet + 2])
    }
    expect(hung).toHaveLength(4)
  })

  test("gives eleven days, from 2026 twelve, and five of them at Tết", () => {
    for (const year of ["2025", "2026", "2027", "2028"]) {
      const own = publicHolidays.filter(
        ({ day, off, name_vi }) => day.startsWith(year) && off && !/^Nghỉ/.test(name_vi),
      )
      expect(own, year).toHaveLength(year === "2025" ? 11 : 12)
      expect(own.filter(({ name_vi }) => name_vi === "Tết Nguyên đán")).toHaveLength(5)
    }
  })

  test("makes up for each holiday on a weekend in the years that aren't announced yet", () => {
    const weekend = ({ day }: { day: string }) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
    for (const year of ["2027", "2028"]) {
      const days = publicHolidays.filter(({ day }) => day.startsWith(year))
      expect(days.every(({ provisional }) => provisional)).toBe(true)
      expect(days.filter(({ name_vi }) => name_vi === "Nghỉ bù")).toHaveLength(days.filter(weekend).length)
    }
  })
})
