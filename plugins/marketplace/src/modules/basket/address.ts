import { readStreet } from "./contact"
import { cleanLine } from "./text"
import type { BasketAddress } from "./types"

export type AddressInput = { province_code?: unknown; commune_code?: unknown; street?: unknown }

/**
 * An address as given by a client. Whether the commune exists is for the administrative units to say.
 * @throws ShopError text_too_long
 */
export const readAddress = ({ province_code, commune_code, street }: AddressInput): BasketAddress => ({
  province_code: cleanLine(province_code),
  commune_code: cleanLine(commune_code),
  ...(cleanLine(street) && { street: readStreet(street) }),
})
