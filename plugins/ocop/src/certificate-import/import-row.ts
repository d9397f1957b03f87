import type { ShopErrorParams } from "@cho-ocop/marketplace/shop-error"

import type { DecisionInput } from "../modules/certificate/decision"

/** What is wrong with a line, as a message's code. */
export type RowProblem = { code: string; params: ShopErrorParams }

/** A line of the file as far as it can be understood by itself. */
export type ImportRow = {
  /** Number of the line in the file. */
  line: number
  number: string
  product: string
  maker: string
  unit: string
  /** Null when something is missing or unreadable. */
  decision: DecisionInput | null
  problems: RowProblem[]
}
