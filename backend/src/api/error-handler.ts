import {
  errorHandler as coreErrorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "@cho-ocop/marketplace/shop-error"
import { localeOf } from "./locale"
import { toRefusal } from "./refusal"

const core = coreErrorHandler()

/**
 * Answers an error in the reader's language, with what a person can do about it: `{ type, code, message, params }`.
 * Staff pages get Medusa's own answers where no refusal of ours is behind the error.
 */
export function shopErrorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refusal = toRefusal(error, { forShoppers: /^\/(store|seller)/.test(req.path) })
  if (!refusal) {
    core(error as Parameters<typeof core>[0], req, res, next)
    return
  }
  const { status, type, code, params, extra } = refusal
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  if (status >= 500) logger.error(error instanceof Error ? error : new Error(String(error)))
  else logger.debug(`Refused ${req.method} ${req.path}: ${code}`)
  res.status(status).json({ ...extra, type, code, message: messageOf(code, params, localeOf(req)), params })
}
