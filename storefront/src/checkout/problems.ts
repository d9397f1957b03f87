import type { BackendError } from "@/backend/backend-error"
import type { Problem } from "@/forms/form-memory"
import type { Messages } from "@/i18n/messages"
import { type CheckoutForm, needsAddress } from "./checkout-form"

/** Which field an error of the backend is about. */
const fieldOfCode: Record<string, string> = {
  name_missing: "name",
  phone_invalid: "phone",
  email_invalid: "email",
  street_missing: "street",
  commune_unknown: "commune",
}

/** The most characters a field may have, which is all that `text_too_long` says about which field it means. */
const fieldOfLength: Record<string, string> = { 100: "name", 200: "street", 254: "email", 500: "note" }

/** Fields that have to be filled in and aren't; whether they are right is for the backend to say. */
export function missingFields(form: CheckoutForm, m: Messages): Problem[] {
  const { problems } = m.checkout
  const missing: [boolean, Problem][] = [
    [!form.name, { field: "name", message: problems.name_missing }],
    [!form.phone, { field: "phone", message: problems.phone_missing }],
    [needsAddress(form) && !form.address.street, { field: "street", message: problems.street_missing }],
  ]
  return missing.filter(([isMissing]) => isMissing).map(([, problem]) => problem)
}

/** A refusal of the backend beside the field it is about. */
export function problemFrom(error: BackendError, m: Messages): Problem {
  if (error.status >= 500 || error.code === "lock_busy")
    return { field: null, message: m.checkout.problems.unavailable }
  const field =
    fieldOfCode[error.code] ??
    (error.code === "text_too_long" ? fieldOfLength[String(error.params.max)] : null)
  return {
    field: field ?? null,
    message: error.message || (m.trouble.byCode[error.code] ?? m.trouble.unknown),
  }
}
