import type { RefusedLine, Refusal } from "../../modules/basket/types"

/**
 * Why a seller's part stays in the basket. Without a line to blame it is `busy`: nothing is wrong with the basket and the
 * same may work in a moment.
 */
export const refusalOf = (seller: { id: string; name: string }, lines: RefusedLine[]): Refusal => ({
  seller_id: seller.id,
  seller_name: seller.name,
  lines,
  code: lines.find(({ code }) => code === "out_of_stock")?.code ?? lines[0]?.code ?? "busy",
})
