import type { ICartModuleService, ICustomerModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { Contact } from "../../modules/basket/contact"
import type { PurchaseAddress } from "../../modules/basket/types"
import type { LoadedPart } from "../../queries/load-parts"
import { cartPlace } from "./part-quote"
import type { Place } from "./resolve-place"

export type OrderDetails = {
  orderable: LoadedPart[]
  basket: { customer_id: string | null }
  contact: Contact
  place: Place | null
  address: PurchaseAddress | null
  note: string | null
  /** Of the purchase. */
  code: string
}

/**
 * Writes on the carts what their orders will show to sellers and staff. None of it changes a price, so nothing is
 * calculated again.
 *
 * The whole name goes into `first_name`: Vietnamese names aren't split into first and last, and Medusa joins the two
 * fields wherever it shows a name. A guest without an e-mail address has none: Medusa's orders don't need one.
 */
export const writeOrderDetails = async (container: MedusaContainer, details: OrderDetails): Promise<void> => {
  const { orderable, basket, contact, place, address, note, code } = details
  const carts = container.resolve<ICartModuleService>(Modules.CART)
  const email = contact.email ?? (await accountEmail(container, basket.customer_id))
  const addressed = orderable.map(({ cart, part }) => ({
    cart,
    part,
    shipping_address: {
      ...cartPlace(place, cart.shipping_address?.id),
      first_name: contact.name,
      last_name: "",
      phone: contact.phone,
      address_1: part.delivery === "delivery" ? (address?.street ?? "") : "",
    },
  }))
  await carts.updateAddresses(
    addressed.flatMap(({ shipping_address }) => ("id" in shipping_address ? [shipping_address] : [])),
  )
  await carts.updateCarts(
    addressed.map(({ cart, part, shipping_address }) => ({
      id: cart.id,
      email: email ?? undefined,
      ...("id" in shipping_address ? {} : { shipping_address }),
      metadata: {
        ...cart.metadata,
        purchase_code: code,
        basket_part_id: part.id,
        delivery: part.delivery,
        note,
      },
    })),
  )
}

async function accountEmail(container: MedusaContainer, customer_id: string | null): Promise<string | null> {
  if (!customer_id) {
    return null
  }
  const customers = container.resolve<ICustomerModuleService>(Modules.CUSTOMER)
  return (await customers.retrieveCustomer(customer_id, { select: ["email"] })).email
}
