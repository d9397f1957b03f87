import type { Problem } from "@/forms/form-memory"
import type { Messages } from "@/i18n/messages"

const shortestPassword = 8

/** A field that is empty. */
export const required = (field: string, value: string, message: string): Problem[] =>
  value ? [] : [{ field, message }]

/** Only what no e-mail address can be; whether it exists is seen when it is used. */
export function emailProblem(email: string, { account }: Messages): Problem[] {
  if (!email) return [{ field: "email", message: account.problems.email_missing }]
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? []
    : [{ field: "email", message: account.problems.email_invalid }]
}

/** A password that is about to be set. */
export function newPasswordProblem(password: string, { account }: Messages): Problem[] {
  if (!password) return [{ field: "password", message: account.problems.password_missing }]
  return Array.from(password).length >= shortestPassword
    ? []
    : [{ field: "password", message: account.problems.password_short }]
}
