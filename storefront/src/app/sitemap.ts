import type { MetadataRoute } from "next"
import { readSitemap } from "@/backend/catalogue"
import { environment } from "@/backend/environment"
import { locales } from "@/i18n/locale"
import { pathOf, type RouteTarget } from "@/i18n/routes"

export const dynamic = "force-dynamic" // made of the products of now, not of those of the build

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { products, makers } = await readSitemap()
  const targets: RouteTarget[] = [
    { route: "home" },
    { route: "products" },
    { route: "aboutOcop" },
    { route: "terms" },
    { route: "certificateLookUp" },
    ...products.map((handle) => ({ route: "product", params: { handle } }) as const),
    ...makers.map((handle) => ({ route: "maker", params: { handle } }) as const),
  ]
  const siteUrl = environment.siteUrl()
  return targets.flatMap((target) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, siteUrl + pathOf(locale, target)]))
    return locales.map((locale) => ({ url: siteUrl + pathOf(locale, target), alternates: { languages } }))
  })
}
