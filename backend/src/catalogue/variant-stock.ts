/** What is read of a variant to know how many of it can be ordered. */
export type StockedVariant = {
  manage_inventory: boolean
  allow_backorder: boolean
  /** One entry for each inventory item that a piece of the variant takes. */
  inventory: { required: number; levels: { stocked: number; reserved: number }[] }[]
}

/** Pieces that can be ordered now: what is in stock and not reserved. Null when nobody counts them. */
export function availableOf(variant: StockedVariant): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) return null
  if (!variant.inventory.length) return 0
  const pieces = variant.inventory.map(({ required, levels }) => {
    const free = levels.reduce((sum, { stocked, reserved }) => sum + stocked - reserved, 0)
    return Math.floor(free / Math.max(required, 1))
  })
  return Math.max(0, Math.min(...pieces))
}

export const isInStock = (variant: StockedVariant): boolean => availableOf(variant) !== 0
