import { SELLER_ROLES, type SellerRole } from "../../access/seller-actor"
import { readPhone } from "../../phone"
import { registerMessages, ShopError } from "../../shop-error"
import { personMessages } from "./person-messages"

registerMessages(personMessages)

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200
const NAME_MAX = 200

/** A seller's person as staff describe it. */
export type PersonInput = { name: string; email: string; phone?: string | null; role: string }

/** The same, checked and as it is stored. */
export type PersonFields = { name: string; email: string; phone: string | null; role: SellerRole }

/**
 * Checks a new person and brings it to the form it is stored in (NFC, lower-case e-mail, E.164).
 *
 * @throws ShopError `person_name_missing`, `email_invalid`, `phone_invalid`, `person_role_unknown`
 */
export function readPerson({ name, email, phone, role }: PersonInput): PersonFields {
  const fullName = name.normalize("NFC").replace(/\s+/g, " ").trim()
  if (fullName === "" || fullName.length > NAME_MAX) {
    throw new ShopError("invalid_data", "person_name_missing", { max: NAME_MAX })
  }
  const address = email.normalize("NFC").trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) || address.length > NAME_MAX) {
    throw new ShopError("invalid_data", "email_invalid")
  }
  const known = SELLER_ROLES.find((one) => one === role)
  if (!known) {
    throw new ShopError("invalid_data", "person_role_unknown")
  }
  return { name: fullName, email: address, phone: phone?.trim() ? readPhone(phone) : null, role: known }
}

/** @throws ShopError `password_too_short` */
export function readPassword(password: string): string {
  if (password.length < PASSWORD_MIN || password.length > PASSWORD_MAX) {
    throw new ShopError("invalid_data", "password_too_short", { min: PASSWORD_MIN, max: PASSWORD_MAX })
  }
  return password
}
