import { type MedusaRequest } from "@medusajs/framework/http"
import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"

/** The language a request asks for in `x-medusa-locale`; Vietnamese unless it asks for English. */
export function localeOf(req: Pick<MedusaRequest, "get">): ShopLocale {
  return req.get("x-medusa-locale")?.toLowerCase().startsWith("en") ? "en-US" : "vi-VN"
}
