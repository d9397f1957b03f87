import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readAddress, type AddressInput } from "../../../modules/basket/address"
import { readContact, readNote, type Contact, type ContactInput } from "../../../modules/basket/contact"
import type { BasketAddress } from "../../../modules/basket/types"

export type CheckoutForm = { contact: ContactInput; address: AddressInput | null; note?: unknown }

/** What the shopper typed, as it will be stored. */
export type ReadCheckout = { contact: Contact; address: BasketAddress | null; note: string | null }

/** @throws ShopError name_missing, phone_invalid, email_invalid, text_too_long */
export const readCheckoutStep = createStep("read-checkout", ({ contact, address, note }: CheckoutForm) =>
  Promise.resolve(
    new StepResponse<ReadCheckout>({
      contact: readContact(contact),
      address: address && readAddress(address),
      note: readNote(note),
    }),
  ),
)
