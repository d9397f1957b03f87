import { ShopError } from "../../shop-error"

/** Pieces of one product that a shopper may put into a basket; more is an order to talk about. */
export const MAX_QUANTITY = 999

/**
 * A number of pieces as given by a client.
 * @throws ShopError quantity_invalid unless it is a whole number from 1 to 999
 */
export const readQuantity = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > MAX_QUANTITY) {
    throw new ShopError("invalid_data", "quantity_invalid", { max: MAX_QUANTITY })
  }
  return value
}
