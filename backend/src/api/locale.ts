import { type MedusaRequest } from "@medusajs/framework/http"
import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"

type Asker = Pick<MedusaRequest, "get"> & { cookies?: Record<string, unknown> }

/**
 * The language a request asks for in `x-medusa-locale`, or the one its reader chose in the dashboard (the cookie `lng`,
 * which the dashboard's own pages send); Vietnamese unless that is English.
 */
export function localeOf(req: Asker): ShopLocale {
  const asked = req.get("x-medusa-locale") ?? String(req.cookies?.lng ?? "")
  return asked.toLowerCase().startsWith("en") ? "en-US" : "vi-VN"
}
