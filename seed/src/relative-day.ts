import { addDays, addMonths, type Day } from "@cho-ocop/marketplace/clock"

/**
 * A day relative to today, as the tables write it: `-36m+20d` is 36 months back, then 20 days on; `+0d` is today.
 * @throws Error when the text is no such offset
 */
export function relativeDay(offset: string, today: Day): Day {
  const found = /^(?:([+-]\d+)m)?(?:([+-]\d+)d)?$/.exec(offset)
  if (!found || offset === "") {
    throw new Error(`"${offset}" is no offset from today: write for example -36m+20d`)
  }
  const [, months = "0", days = "0"] = found
  return addDays(addMonths(today, Number(months)), Number(days))
}
