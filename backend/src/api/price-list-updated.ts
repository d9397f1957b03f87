import { type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** What changing a price list's state or dates would emit if it emitted anything. */
export const PRICE_LIST_UPDATED = "pricing.price-list.updated"

/** Medusa tells of a price list that is made or deleted, but not of one that is switched on or off: told here. */
export function tellPriceListUpdated(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  res.once("finish", () => {
    if (res.statusCode >= 300) return
    const data = { id: req.params.id }
    void req.scope.resolve(Modules.EVENT_BUS).emit({ name: PRICE_LIST_UPDATED, data })
  })
  next()
}
