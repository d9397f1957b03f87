import { readPhone } from "../../phone"
import { ShopError } from "../../shop-error"
import { cleanLine, cleanText } from "./text"

export const MAX_NAME = 100
export const MAX_EMAIL = 254
export const MAX_STREET = 200
export const MAX_NOTE = 500

export type ContactInput = { name?: unknown; phone?: unknown; email?: unknown }

/** Who receives the goods; `phone` in E.164. */
export type Contact = { name: string; phone: string; email: string | null }

/**
 * The person who receives the goods, as stored.
 * @throws ShopError name_missing, phone_invalid, email_invalid, text_too_long
 */
export const readContact = (input: ContactInput): Contact => ({
  name: within(MAX_NAME, required(cleanLine(input.name), "name_missing")),
  phone: readPhone(typeof input.phone === "string" ? input.phone : ""),
  email: readEmail(cleanLine(input.email)),
})

/** @throws ShopError street_missing, text_too_long */
export const readStreet = (value: unknown): string =>
  within(MAX_STREET, required(cleanLine(value), "street_missing"))

/** What the shopper wants the sellers to know; null when nothing. @throws ShopError text_too_long */
export const readNote = (value: unknown): string | null => within(MAX_NOTE, cleanText(value)) || null

function readEmail(email: string): string | null {
  if (email === "") {
    return null
  }
  if (email.length > MAX_EMAIL || !/^[^\s@<>()"]+@[^\s@<>()".]+(\.[^\s@<>()".]+)+$/.test(email)) {
    throw new ShopError("invalid_data", "email_invalid")
  }
  return email.toLowerCase()
}

function required(text: string, code: string): string {
  if (text === "") {
    throw new ShopError("invalid_data", code)
  }
  return text
}

function within(max: number, text: string): string {
  if (text.length > max) {
    throw new ShopError("invalid_data", "text_too_long", { max })
  }
  return text
}
