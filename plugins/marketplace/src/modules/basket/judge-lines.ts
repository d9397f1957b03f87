import { findShortages, type StockDemand, type StockLevel } from "./shortages"
import type { LineProblem, RefusedLine } from "./types"

/** What is known now about the goods of a line. */
export type JudgedGoods = {
  seller_id: string | null
  on_sale: boolean
  /** Taken off sale for the time being. */
  held: boolean
  unit_price: number | null
  levels: StockLevel[]
} & Pick<StockDemand, "counted" | "needs">

export type JudgedLine = { id: string; title: string; variant_id: string; quantity: number }

/** `available`: pieces of the variant that can be had; null when nobody counts them. */
export type Verdict = { problem: LineProblem | null; available: number | null }

/**
 * Whether each line of one seller's part can be bought now. Gone: no longer sold, without a price, or sold by another
 * seller than the one whose cart it is in. On hold: taken off sale for the time being. The others share the seller's
 * stock (see `findShortages`).
 */
export const judgeLines = (
  lines: JudgedLine[],
  goods: ReadonlyMap<string, JudgedGoods>,
  seller_id: string,
): Map<string, Verdict> => {
  const sold = lines.flatMap((line) => {
    const found = goods.get(line.variant_id)
    return found && isSold(found, seller_id) && !found.held ? [{ line, goods: found }] : []
  })
  const levels = sold.flatMap(({ goods }) => goods.levels)
  const shortages = new Map(
    findShortages(
      sold.map(({ line, goods }) => demand(line, goods)),
      levels,
    ).map((shortage) => [shortage.line_id, shortage]),
  )
  const verdicts = new Map<string, Verdict>(
    lines.map(({ id, variant_id }) => {
      const found = goods.get(variant_id)
      return [id, { problem: found && isSold(found, seller_id) ? "on_hold" : "gone", available: 0 }]
    }),
  )
  for (const { line, goods } of sold) {
    const shortage = shortages.get(line.id)
    verdicts.set(line.id, {
      problem: shortage ? "out_of_stock" : null,
      available: shortage?.available ?? (goods.counted ? mostOf(line, goods) : null),
    })
  }
  return verdicts
}

/** The lines that stand in the way of an order, as they are named to the shopper. */
export const refusedLines = (lines: JudgedLine[], verdicts: ReadonlyMap<string, Verdict>): RefusedLine[] =>
  lines.flatMap((line) => {
    const verdict = verdicts.get(line.id)
    return verdict?.problem
      ? [
          {
            line_id: line.id,
            title: line.title,
            code: verdict.problem,
            requested: line.quantity,
            available: verdict.available ?? 0,
          },
        ]
      : []
  })

function isSold(goods: JudgedGoods, seller_id: string): boolean {
  return goods.on_sale && goods.unit_price !== null && goods.seller_id === seller_id
}

function demand(line: JudgedLine, { counted, needs }: JudgedGoods): StockDemand {
  return { line_id: line.id, quantity: line.quantity, counted, needs }
}

/** As many pieces as an endless wish for this line alone would get. */
function mostOf(line: JudgedLine, goods: JudgedGoods): number {
  const wish = { ...demand(line, goods), quantity: Number.MAX_SAFE_INTEGER }
  return findShortages([wish], goods.levels)[0]?.available ?? 0
}
