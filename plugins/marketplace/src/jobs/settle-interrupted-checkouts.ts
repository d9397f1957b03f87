import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { now } from "../clock"
import { BASKET_MODULE } from "../modules/basket"
import type BasketModuleService from "../modules/basket/service"
import { settleBasketWorkflow } from "../workflows/basket/settle-basket"

/** Long enough for a shopper to press the button again, and so to get all orders in one purchase. */
const PATIENCE_MS = 10 * 60_000

/** Checkouts that a dying process left half-way and nobody repeated give their stock back. */
export default async function settleInterruptedCheckouts(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { id, customer_id } of await interrupted(container)) {
    try {
      await settleBasketWorkflow(container).run({ input: { basket_id: id, customer_id } })
    } catch (error) {
      // One basket that can't be settled now must not keep the others; the next run tries again.
      logger.warn(`The basket ${id} could not be settled: ${error instanceof Error ? error.message : error}`)
    }
  }
}

async function interrupted(container: MedusaContainer) {
  const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
  const purchases = await baskets.listPurchases(
    { settled_at: null, placed_at: { $lt: new Date(now().getTime() - PATIENCE_MS) } },
    { select: ["id", "basket_id"], relations: ["basket"] },
  )
  return [...new Map(purchases.map(({ basket }) => [basket.id, basket])).values()]
}

export const config = {
  name: "settle-interrupted-checkouts",
  schedule: { interval: Number(process.env.CLOCK_JOB_SECONDS ?? 300) * 1000 },
}
