/** What one line takes from stock. */
export type StockDemand = {
  line_id: string
  /** Pieces of the variant. */
  quantity: number
  /** False where the seller doesn't count pieces, or sells on order: such a line is never short. */
  counted: boolean
  /** What one piece takes; several rows, or more than one each, for a combo. */
  needs: readonly { inventory_item_id: string; required_quantity: number }[]
}

/** Free pieces of an inventory item: stocked less reserved. What isn't listed has none. */
export type StockLevel = { inventory_item_id: string; available: number }

/** A line that stock can't meet. `available`: pieces of the variant that the lines before it leave. */
export type Shortage = { line_id: string; requested: number; available: number }

/**
 * The lines that can't all be had at once. Demand is summed per inventory item over the whole basket, so a combo and
 * its single pieces share one stock. Lines are served in their order, and a short line still takes what is there: who
 * lowers every short line to its `available` has a basket that can be ordered.
 */
export const findShortages = (lines: readonly StockDemand[], levels: readonly StockLevel[]): Shortage[] => {
  const left = new Map(levels.map((level) => [level.inventory_item_id, level.available]))
  return lines
    .filter((line) => line.counted)
    .flatMap((line) => {
      const available = servable(line, left)
      const served = Math.min(line.quantity, available)
      for (const need of line.needs) {
        left.set(
          need.inventory_item_id,
          (left.get(need.inventory_item_id) ?? 0) - served * need.required_quantity,
        )
      }
      return served < line.quantity ? [{ line_id: line.line_id, requested: line.quantity, available }] : []
    })
}

/** How many pieces of this line's variant the rest of the stock is enough for. */
const servable = ({ needs }: StockDemand, left: ReadonlyMap<string, number>): number => {
  const pieces = needs.map((need) =>
    Math.floor((left.get(need.inventory_item_id) ?? 0) / need.required_quantity),
  )
  return needs.length === 0 ? 0 : Math.max(0, Math.min(...pieces))
}
