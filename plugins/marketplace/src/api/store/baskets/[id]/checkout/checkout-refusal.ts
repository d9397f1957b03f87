import type { Refusal } from "../../../../../modules/basket/types"
import type { BasketAnswer } from "../../../../../queries/basket-answer"
import { ShopError } from "../../../../../shop-error"
import type { CheckoutOutcome } from "../../../../../workflows/basket/checkout-outcome"

type Refused = Exclude<CheckoutOutcome, { outcome: "ordered" }>

/** A checkout without orders. The answer carries what was refused and the basket as it is now. */
export class CheckoutRefusal extends ShopError {
  readonly refused: Refusal[]

  constructor(
    outcome: Refused,
    readonly basket: BasketAnswer,
  ) {
    super("conflict", outcome.outcome, outcome.outcome === "total_changed" ? { total: outcome.total } : {})
    this.refused = outcome.outcome === "nothing_ordered" ? outcome.refused : []
  }
}
