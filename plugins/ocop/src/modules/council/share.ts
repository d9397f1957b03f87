/** A part of a whole as the paper says it, such as two thirds; kept as a fraction because 0.6667 isn't 2/3. */
export type Share = { numerator: number; denominator: number }

/** True when `part` of `whole` is at least the share; nothing of nothing is not. */
export function reaches({ numerator, denominator }: Share, part: number, whole: number): boolean {
  return part > 0 && part * denominator >= whole * numerator
}

/** The least number of `whole` that reaches the share. */
export function leastOf({ numerator, denominator }: Share, whole: number): number {
  return Math.max(1, Math.ceil((whole * numerator) / denominator))
}
