import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { now } from "../../../clock"
import { BASKET_MODULE } from "../../../modules/basket"
import { refusedLines } from "../../../modules/basket/judge-lines"
import type BasketModuleService from "../../../modules/basket/service"
import type { PurchaseAddress, Refusal } from "../../../modules/basket/types"
import { loadParts, type LoadedPart } from "../../../queries/load-parts"
import { partTotals } from "../../../queries/part-totals"
import { ShopError } from "../../../shop-error"
import { refusalOf } from "../refusal"
import { resolvePlace } from "../resolve-place"
import { writeOrderDetails } from "../write-order-details"
import type { OpenBasket } from "./open-basket"
import type { ReadCheckout } from "./read-checkout"

export type OpenPurchaseInput = {
  basket: OpenBasket
  request_key: string
  checkout: ReadCheckout
  /** In đồng: what the shopper saw before pressing the button. */
  expected_total: number
  locale: "vi" | "en"
}

export type OpenedPurchase =
  | { outcome: "opened"; purchase_id: string }
  | { outcome: "total_changed"; total: number }
  | { outcome: "nothing_ordered"; refused: Refusal[] }

/**
 * Compares the total with what the shopper saw, sets aside the parts that can't be had, and begins a purchase of the others.
 *
 * @throws ShopError basket_empty, delivery_unavailable
 */
export const openPurchaseStep = createStep(
  "open-purchase",
  async (input: OpenPurchaseInput, { container }) => {
    const { basket, expected_total } = input
    const loaded = await loadParts(container, basket.parts, basket.region_id)
    const parts = loaded.filter(({ cart }) => cart.items.length > 0)
    if (parts.length === 0) {
      throw new ShopError("conflict", "basket_empty")
    }
    parts.forEach(assertDelivered)
    const total = parts.reduce((sum, { cart }) => sum + partTotals(cart).total, 0)
    if (total !== expected_total) {
      return new StepResponse<OpenedPurchase, string | null>({ outcome: "total_changed", total }, null)
    }
    const refused = parts.flatMap(refusalOfPart)
    const orderable = parts.filter(
      ({ part }) => !refused.some(({ seller_id }) => seller_id === part.seller_id),
    )
    if (orderable.length === 0) {
      return new StepResponse<OpenedPurchase, string | null>({ outcome: "nothing_ordered", refused }, null)
    }
    const purchase_id = await open(container, input, orderable, refused)
    return new StepResponse<OpenedPurchase, string | null>({ outcome: "opened", purchase_id }, purchase_id)
  },
  async (purchase_id, { container }) => {
    if (purchase_id) {
      await container.resolve<BasketModuleService>(BASKET_MODULE).settlePurchase(purchase_id, null)
    }
  },
)

/** Medusa drops a way of delivery that doesn't fit the address; an order without one would have no way to its buyer. */
function assertDelivered({ cart, seller }: LoadedPart): void {
  if (cart.shipping_methods.length === 0) {
    throw new ShopError("invalid_data", "delivery_unavailable", { seller: seller.name })
  }
}

function refusalOfPart({ cart, seller, verdicts }: LoadedPart): Refusal[] {
  const lines = refusedLines(cart.items, verdicts)
  return lines.length > 0 ? [refusalOf(seller, lines)] : []
}

async function open(
  container: MedusaContainer,
  { basket, request_key, checkout, locale }: OpenPurchaseInput,
  orderable: LoadedPart[],
  refusals: Refusal[],
): Promise<string> {
  const { contact, note } = checkout
  const place = await resolvePlace(container, checkout.address)
  const delivered = orderable.some(({ part }) => part.delivery === "delivery")
  const address: PurchaseAddress | null =
    place && delivered
      ? {
          street: checkout.address?.street ?? "",
          commune_name: place.commune.name,
          province_name: place.province.name,
        }
      : null
  const { id, code } = await container.resolve<BasketModuleService>(BASKET_MODULE).openPurchase(
    {
      basket_id: basket.id,
      request_key,
      customer_id: basket.customer_id,
      contact_name: contact.name,
      contact_phone: contact.phone,
      contact_email: contact.email,
      address,
      note,
      locale,
      placed_at: now(),
      refusals,
    },
    orderable.map(({ part }) => part.id),
  )
  await writeOrderDetails(container, { orderable, contact, place, address, note, code, basket })
  return id
}
