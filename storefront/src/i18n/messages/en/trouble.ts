import type { trouble as vi } from "../vi/trouble"

export const trouble: typeof vi = {
  notFoundTitle: "There is no such page",
  notFoundText:
    "The address may be incomplete, or the product is no longer sold here. Try a search, or look through all products.",
  notFoundAction: "See all products",
  errorTitle: "Something isn't working here",
  errorText: "This page could not be opened. Your basket is safe. Please wait a minute and try again.",
  errorAction: "Try again",
  backHome: "To the home page",
  unknown: "That did not work. Please try again in a minute.",
  byCode: {
    out_of_stock: "There isn't enough in stock for this quantity. Choose fewer, or look at something else.",
    on_hold: "This product is not for sale for the time being.",
    gone: "This product is no longer sold here.",
    quantity_invalid: "The quantity has to be a number from 1 to 999.",
    variant_unknown: "This option could not be found. Reload the page and choose again.",
    basket_not_found: "Your old basket has expired. Add the product again and you get a new one.",
    backend_unavailable: "The market can't reach its stock list right now. Try again in a minute.",
  },
}
