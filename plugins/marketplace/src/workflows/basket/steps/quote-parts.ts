import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { BASKET_MODULE } from "../../../modules/basket"
import { readAddress, type AddressInput } from "../../../modules/basket/address"
import { readStreet } from "../../../modules/basket/contact"
import type BasketModuleService from "../../../modules/basket/service"
import type { BasketAddress, DeliveryKind } from "../../../modules/basket/types"
import { loadParts, type LoadedPart } from "../../../queries/load-parts"
import { ShopError } from "../../../shop-error"
import { chosenOption, defaultDelivery, optionsFor } from "../choose-delivery"
import { changesOf, isQuoted, type PartQuote } from "../part-quote"
import { quoteBasketPartWorkflow } from "../quote-basket-part"
import { resolvePlace, type Place } from "../resolve-place"
import type { OpenBasket } from "./open-basket"

export type QuotePartsInput = {
  basket: OpenBasket
  /** Null or missing keeps the remembered one. */
  address?: AddressInput | null
  /** By seller id. */
  deliveries?: Record<string, DeliveryKind>
  /** For a checkout: refuses what a parcel couldn't be sent with. */
  complete?: boolean
}

/**
 * Sets address, way of delivery and current prices on every cart where they aren't yet, remembers them, and answers the
 * basket as it is then. It is no harm when only some of the carts were done: the next quote does the others, so there is no
 * compensation.
 *
 * @throws ShopError commune_unknown, delivery_unavailable; when complete also address_missing, street_missing
 */
export const quotePartsStep = createStep(
  "quote-parts",
  async ({ basket, address, deliveries = {}, complete = false }: QuotePartsInput, { container }) => {
    // A checkout names its address itself, or none when everything is picked up.
    const target = address ? readAddress(address) : complete ? null : basket.address
    const [place, parts] = await Promise.all([
      resolvePlace(container, target),
      loadParts(container, basket.parts, basket.region_id),
    ])
    const quotes = parts
      .filter(({ cart }) => cart.items.length > 0)
      .map((loaded) => quoteOf(loaded, basket, place, deliveries[loaded.seller.id]))
    if (complete) {
      quotes.forEach((quote) => assertSendable(quote, target))
    }
    await Promise.all(
      quotes
        .filter((quote) => !isQuoted(quote))
        .map((quote) => quoteBasketPartWorkflow(container).run({ input: changesOf(quote) })),
    )
    const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
    const chosen = new Map(quotes.map(({ loaded, delivery }) => [loaded.part.id, delivery]))
    const changed = quotes.filter(({ loaded, delivery }) => loaded.part.delivery !== delivery)
    await baskets.updateBasketParts(changed.map(({ loaded, delivery }) => ({ id: loaded.part.id, delivery })))
    if (target && !isSame(target, basket.address)) {
      await baskets.updateBaskets({ id: basket.id, address: { ...target, zone: place?.zone } })
    }
    return new StepResponse<OpenBasket>({
      ...basket,
      parts: basket.parts.map((part) => ({ ...part, delivery: chosen.get(part.id) ?? part.delivery })),
    })
  },
)

function quoteOf(
  loaded: LoadedPart,
  basket: OpenBasket,
  place: Place | null,
  wish: DeliveryKind | undefined,
): PartQuote {
  const { seller, part } = loaded
  const zone = place?.zone ?? null
  const delivery = wish ?? defaultDelivery(optionsFor(seller.options, zone), part.delivery)
  const option = delivery && chosenOption(seller.options, delivery, zone, seller.name)
  return { loaded, customer_id: basket.customer_id, place, delivery, option }
}

function assertSendable({ loaded, delivery }: PartQuote, address: BasketAddress | null): void {
  if (delivery === null) {
    throw new ShopError("invalid_data", "delivery_unavailable", { seller: loaded.seller.name })
  }
  if (delivery === "delivery") {
    if (!address) {
      throw new ShopError("invalid_data", "address_missing")
    }
    readStreet(address.street)
  }
}

function isSame(address: BasketAddress, stored: BasketAddress | null): boolean {
  const { province_code, commune_code, street } = address
  return (
    province_code === stored?.province_code &&
    commune_code === stored.commune_code &&
    street === stored.street
  )
}
