import type { Star } from "./sheet"

/** The least average total that a star needs; the upper end is the next star's `min`. */
export type Band = { star: Star; min: number }

/** An average as the exact fraction it is: whole points summed over so many sheets, never rounded. */
export type Average = { sum: number; count: number }

/**
 * The highest star whose band an average reaches, or null below all of them. Sums are whole numbers and compared as
 * such (`sum ≥ min × count`), so 89.99… stays under 90 however many members scored.
 * Source: 26/2026/QĐ-TTg, bands of the average total.
 */
export function starOfAverage(bands: readonly Band[], { sum, count }: Average): Star | null {
  const reached = bands.filter(({ min }) => count > 0 && sum >= min * count).map(({ star }) => star)
  return reached.length > 0 ? (Math.max(...reached) as Star) : null
}

/** Points that an average lacks to a figure, as a fraction over the same count; null when it reaches it. */
export function missingTo(min: number, { sum, count }: Average): Average | null {
  const missing = min * count - sum
  return missing > 0 ? { sum: missing, count } : null
}

/** The average as a number, for showing it; stars are never read from it. */
export function toNumber({ sum, count }: Average): number {
  return count === 0 ? 0 : sum / count
}

/** The lower of two stars; no star at all is the lowest. */
export function lowerStar(a: Star | null, b: Star | null): Star | null {
  return a === null || b === null ? null : (Math.min(a, b) as Star)
}
