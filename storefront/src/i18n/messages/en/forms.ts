import type { forms as vi } from "../vi/forms"
/** What every form says. */
export const forms: typeof vi = {
  summaryTitle: "Please look at this again. Everything you typed is still here.",
  optional: "optional",
}
