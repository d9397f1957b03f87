import { MedusaError } from "@medusajs/framework/utils"

import { formatDay } from "./clock"
import { shopErrorMessages, type Message, type MessageTable } from "./shop-error-messages"

/** Medusa's error types as this shop uses them, with the status each one gets over HTTP. */
export type ShopErrorType =
  | "invalid_data" // 400
  | "not_allowed" // 400
  | "unauthorized" // 401
  | "forbidden" // 403
  | "not_found" // 404
  | "conflict" // 409
  | "too_many_requests" // 429

export type ShopErrorParams = Record<string, string | number>

/** Languages a message exists in, by the locale that the request names. */
export type ShopLocale = "vi-VN" | "en-US"

const messages: MessageTable = { ...shopErrorMessages }

/** Adds the messages of a plugin; a code that exists already is an error of the programmer. */
export function registerMessages(table: MessageTable): void {
  for (const [code, message] of Object.entries(table)) {
    const known = messages[code]
    if (known && (known.vi !== message.vi || known.en !== message.en)) {
      throw new Error(`The error code "${code}" has two different messages`)
    }
    messages[code] = message
  }
}

/**
 * A refusal that a person can read and act on. It carries a code and parameters, so that the same refusal
 * can be told in the language of whoever asked; its own `message` is Vietnamese.
 *
 * @example throw new ShopError("invalid_data", "quantity_invalid", { max: 999 })
 */
export class ShopError extends MedusaError {
  readonly isShopError = true
  readonly params: ShopErrorParams

  constructor(type: ShopErrorType, code: string, params: ShopErrorParams = {}) {
    super(type, messageOf(code, params, "vi-VN"), code)
    this.name = "ShopError"
    this.params = params
  }
}

/** What is left of a `ShopError` after a workflow has carried it: the same fields without the class. */
export type ShopErrorLike = Pick<ShopError, "isShopError" | "type" | "message" | "params"> & { code: string }

/** True for a `ShopError`, also after a workflow turned it into a plain object. */
export function isShopError(error: unknown): error is ShopErrorLike {
  return typeof error === "object" && error !== null && "isShopError" in error && error.isShopError === true
}

/** The message of an error code in a language; the code itself where nobody registered a message. */
export function messageOf(code: string, params: ShopErrorParams, locale: ShopLocale): string {
  const message = messages[code]
  if (!message) {
    return code
  }
  const language: keyof Message = locale === "en-US" ? "en" : "vi"
  return message[language].replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, format?: string) =>
    formatParam(params[name], format, locale),
  )
}

function formatParam(
  value: string | number | undefined,
  format: string | undefined,
  locale: ShopLocale,
): string {
  if (value === undefined) {
    return "…"
  }
  if (format === "day") {
    return formatDay(String(value))
  }
  if (format === "vnd") {
    return `${new Intl.NumberFormat(locale).format(Number(value))} ₫`
  }
  return String(value)
}
