/** The one currency of the shop, as Medusa writes it. Amounts are whole đồng. */
export const CURRENCY = "vnd"
