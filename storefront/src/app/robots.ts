import type { MetadataRoute } from "next"
import { environment } from "@/backend/environment"
import { locales } from "@/i18n/locale"
import { pathOf, type RouteTarget } from "@/i18n/routes"

export const dynamic = "force-dynamic" // the shop's origin is known when it runs, not when it is built

/** Pages of one visitor: nothing for a search engine. */
const personal: RouteTarget[] = [
  { route: "basket" },
  { route: "checkout" },
  { route: "account" },
  { route: "orderLookUp" },
]

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [...personal.flatMap((target) => locales.map((locale) => pathOf(locale, target))), "/api/"],
    },
    sitemap: `${environment.siteUrl()}/sitemap.xml`,
  }
}
