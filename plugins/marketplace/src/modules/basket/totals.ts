/**
 * An amount from Medusa in whole đồng. Core keeps fractions where a percentage left some, although there is no coin below
 * one đồng.
 */
export const wholeDong = (amount: unknown): number => Math.round(Number(amount ?? 0))

type PartTotals = {
  subtotal: number
  delivery_fee: number | null
  total: number
  lines: { quantity: number }[]
}

/** The sums over all parts. `delivery_total` stays unknown as long as one part's fee is. */
export const basketTotals = (parts: PartTotals[]) => {
  const fees = parts.map((part) => part.delivery_fee)
  return {
    count: sum(parts.flatMap((part) => part.lines.map((line) => line.quantity))),
    subtotal: sum(parts.map((part) => part.subtotal)),
    delivery_total: parts.length === 0 || fees.includes(null) ? null : sum(fees.map((fee) => fee ?? 0)),
    total: sum(parts.map((part) => part.total)),
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
