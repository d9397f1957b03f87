import { readPhone } from "@cho-ocop/marketplace/phone"
import { isShopError, ShopError } from "@cho-ocop/marketplace/shop-error"

import "./inspection-messages"

/** A complaint as a shopper sends it. `contact` may be empty, a phone number or an e-mail address. */
export type NewComplaint = {
  request_key: string
  product_id: string
  product_title: string
  text: string
  name: string | null
  contact: string | null
  locale: "vi" | "en"
}

const MAX_TEXT = 2000
const MAX_NAME = 100
const MAX_EMAIL = 254

/**
 * A complaint as it is stored.
 * @throws ShopError complaint_text_missing, complaint_text_too_long, complaint_contact_invalid
 */
export function readComplaint(input: NewComplaint): NewComplaint {
  const text = input.text.normalize("NFC").trim()
  if (text.length < 5) {
    throw new ShopError("invalid_data", "complaint_text_missing")
  }
  if (text.length > MAX_TEXT) {
    throw new ShopError("invalid_data", "complaint_text_too_long", { max: MAX_TEXT })
  }
  return {
    ...input,
    text,
    name: input.name?.normalize("NFC").trim().slice(0, MAX_NAME) || null,
    contact: readContact(input.contact?.trim() ?? ""),
  }
}

function readContact(typed: string): string | null {
  if (typed === "") {
    return null
  }
  if (typed.length <= MAX_EMAIL && /^[^\s@<>()"]+@[^\s@<>()".]+(\.[^\s@<>()".]+)+$/.test(typed)) {
    return typed.toLowerCase()
  }
  try {
    return readPhone(typed)
  } catch (error) {
    throw isShopError(error) ? new ShopError("invalid_data", "complaint_contact_invalid") : error
  }
}
