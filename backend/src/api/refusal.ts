import { MedusaError } from "@medusajs/framework/utils"
import { isShopError, type ShopErrorParams } from "@cho-ocop/marketplace/shop-error"
import { isOutOfStockError } from "@cho-ocop/marketplace/stock-guard/out-of-stock-error"

/** An error as the shop answers it. */
export type Refusal = {
  status: number
  type: string
  code: string
  params: ShopErrorParams
  /** More fields of the answer, such as the lines that a checkout refused. */
  extra?: Record<string, unknown>
}

const STATUS: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.UNAUTHORIZED]: 401,
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
  too_many_requests: 429,
}

/** Codes of the locking provider: somebody else works on the same thing. */
const BUSY = ["lock_busy", "lock_lost"]

type Fields = { status?: unknown; statusCode?: unknown; type?: unknown; code?: unknown; message?: unknown }

/**
 * What is behind an error, or null when Medusa's own answer is the right one. An error of a workflow comes as a plain
 * object, so it is known by its fields and not by its class.
 */
export function toRefusal(error: unknown, { forShoppers }: { forShoppers: boolean }): Refusal | null {
  if (isShopError(error)) {
    const { type, code, params } = error
    return { status: STATUS[type] ?? 400, type, code, params: params ?? {}, extra: extraOf(error) }
  }
  const { status, statusCode, type, code, message }: Fields = typeof error === "object" && error ? error : {}
  if (isOutOfStockError(error)) return { status: 409, type: "conflict", code: "stock_short", params: {} }
  if (BUSY.includes(String(code))) return { status: 409, type: "conflict", code: "busy", params: {} }
  if (!forShoppers) return null

  const http = Number(statusCode ?? status)
  if (http === 413) return { status: 413, type: "invalid_data", code: "request_too_large", params: {} }
  if (http >= 400 && http < 500)
    return { status: http, type: "invalid_data", code: "request_unreadable", params: {} }
  const known = STATUS[String(type)]
  if (known) {
    return { status: known, type: String(type), code: "request_invalid", params: { detail: String(message) } }
  }
  return { status: 500, type: "unknown_error", code: "unexpected", params: {} }
}

/** Fields that a refusal carries beside its message. */
function extraOf(error: object): Record<string, unknown> {
  return {
    ...("refused" in error && { refused: error.refused }),
    ...("basket" in error && { basket: error.basket }),
  }
}
