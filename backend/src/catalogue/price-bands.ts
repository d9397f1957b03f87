/** A range of prices in whole đồng; `from` belongs to it, `to` doesn't. */
export type PriceBand = { from: number; to: number | null }

/** The ranges a shopper filters by. From what a jar costs to what a gift hamper costs. */
export const PRICE_BANDS: readonly PriceBand[] = [
  { from: 0, to: 50_000 },
  { from: 50_000, to: 100_000 },
  { from: 100_000, to: 200_000 },
  { from: 200_000, to: 500_000 },
  { from: 500_000, to: null },
]

/** Name of a band in the search engine's answer. */
export const bandKey = ({ from, to }: PriceBand): string => `${from}-${to ?? ""}`
