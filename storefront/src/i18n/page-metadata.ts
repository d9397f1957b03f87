import "server-only"
import type { Metadata } from "next"
import { environment } from "@/backend/environment"
import { messages } from "./messages"
import { type Locale, locales } from "./locale"
import { pathOf, type RouteTarget } from "./routes"

type PageHead = {
  locale: Locale
  target: RouteTarget
  /** without the shop's name, which is added */
  title: string
  description?: string
  /** pages of one visitor (basket, account) are not for search engines */
  hidden?: boolean
  /** path of a picture for shared links */
  image?: string
}

/** Title, description, canonical address and the address in the other language. */
export function pageMetadata({ locale, target, title, description, hidden, image }: PageHead): Metadata {
  const { shell } = messages[locale]
  const full = target.route === "home" ? title : `${title} · ${shell.shopName}`
  const text = description ?? shell.description
  const path = pathOf(locale, target)
  return {
    metadataBase: new URL(environment.siteUrl()),
    title: full,
    description: text,
    ...(hidden
      ? { robots: { index: false } }
      : {
          alternates: {
            canonical: path,
            languages: {
              ...Object.fromEntries(locales.map((each) => [each, pathOf(each, target)])),
              "x-default": pathOf("vi", target),
            },
          },
        }),
    openGraph: {
      type: "website",
      siteName: shell.shopName,
      locale: locale === "vi" ? "vi_VN" : "en_GB",
      title: full,
      description: text,
      url: path,
      ...(image ? { images: [image] } : {}),
    },
  }
}
