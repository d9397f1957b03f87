import parsePhoneNumber from "libphonenumber-js/max"

import { ShopError } from "./shop-error"

/**
 * A phone number as it is kept (E.164), from the ways people in Vietnam write it: `0912 345 678`, `0912.345.678`,
 * `+84 912 345 678`, `84912345678`. Numbers of other countries need their `+`.
 *
 * @throws ShopError `phone_invalid`
 */
export function readPhone(text: string): string {
  const typed = text.normalize("NFKC").replace(/[\s.\-()]/g, "")
  // "84912345678" is what many copy from a message; without the plus it would be read as a local number.
  const international = /^84\d{9,10}$/.test(typed) ? `+${typed}` : typed
  const number = /^\+?\d{8,15}$/.test(international) ? parsePhoneNumber(international, "VN") : undefined
  if (!number?.isValid()) {
    throw new ShopError("invalid_data", "phone_invalid")
  }
  return number.number
}

/** "+84912345678" → "0912 345 678"; numbers of other countries keep their prefix. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumber(e164)
  if (!number) {
    return e164
  }
  return number.country === "VN" ? number.formatNational() : number.formatInternational()
}
