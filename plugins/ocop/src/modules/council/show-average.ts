import type { Average } from "../../scoring/average"

/** The average as a number with at most four decimals, cut and not rounded, so that it never reaches a higher band. */
export function averageAtFourDecimals({ sum, count }: Average): number {
  return Math.floor((sum * 10_000) / count) / 10_000
}

/**
 * The average with two decimals as people read it, `78,67` in Vietnamese and `78.67` in English. Totals are whole
 * points of a few members, so rounding can't lift it into another band.
 */
export function showAverage({ sum, count }: Average, locale: "vi-VN" | "en-US"): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    Math.round((sum * 100) / count) / 100,
  )
}
