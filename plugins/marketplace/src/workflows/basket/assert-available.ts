import type { MedusaContainer } from "@medusajs/framework/types"

import { judgeLines, type JudgedLine } from "../../modules/basket/judge-lines"
import { findGoods } from "../../queries/find-goods"
import { ShopError } from "../../shop-error"

export type WantedLine = {
  region_id: string
  seller_id: string
  line: JudgedLine
  /** What else is in that seller's cart; it is served first. */
  others: JudgedLine[]
}

/** @throws ShopError gone, on_hold, or out_of_stock with the pieces that could be had */
export const assertAvailable = async (
  container: MedusaContainer,
  { region_id, seller_id, line, others }: WantedLine,
): Promise<void> => {
  const lines = [...others, line]
  const variant_ids = lines.map(({ variant_id }) => variant_id)
  const goods = await findGoods(container, variant_ids, region_id)
  const verdict = judgeLines(lines, goods, seller_id).get(line.id)
  if (verdict?.problem === "gone" || verdict?.problem === "on_hold") {
    throw new ShopError("conflict", verdict.problem)
  }
  if (verdict?.problem === "out_of_stock") {
    throw new ShopError("conflict", "out_of_stock", { title: line.title, available: verdict.available ?? 0 })
  }
}
