import { findShortages } from "../../modules/basket/shortages"
import { stockDemand, type CartLine, type StockedVariant } from "../../queries/find-stock-demand"
import { ShopError } from "../../shop-error"

/**
 * Refuses lines that can't all be had at once. Medusa looks at every line alone, and so takes a combo beside a single
 * piece of the same stock when there is one left.
 *
 * @throws ShopError out_of_stock
 */
export const assertInStock = (lines: readonly CartLine[], variants: readonly StockedVariant[]): void => {
  const { demand, levels } = stockDemand(lines, variants)
  const [shortage] = findShortages(demand, levels)
  if (shortage) {
    const title = lines.find(({ id }) => id === shortage.line_id)?.title ?? ""
    throw new ShopError("conflict", "out_of_stock", { title, available: shortage.available })
  }
}
