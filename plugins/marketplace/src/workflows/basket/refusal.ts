import type { LineProblem, RefusedLine, Refusal } from "../../modules/basket/types"

/** Which of several reasons speaks for the whole part. */
const ORDER: readonly LineProblem[] = ["out_of_stock", "on_hold", "gone"]

/**
 * Why a seller's part stays in the basket. Without a line to blame it is `busy`: nothing is wrong with the basket and the
 * same may work in a moment.
 */
export const refusalOf = (seller: { id: string; name: string }, lines: RefusedLine[]): Refusal => ({
  seller_id: seller.id,
  seller_name: seller.name,
  lines,
  code: ORDER.find((code) => lines.some((line) => line.code === code)) ?? "busy",
})
