import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locale"
import { isNotFound } from "./backend-error"
import { callBackend } from "./client"
import {
  type CataloguePage,
  cataloguePage,
  type MakerPage,
  makerPage,
  type Product,
  product,
} from "./shapes/catalogue"

/** A page of the catalogue. `query` is in the backend's own names, see `catalogue/selection.ts`. */
export const readCatalogue = (locale: Locale, query: URLSearchParams): Promise<CataloguePage> =>
  callBackend("/store/catalogue", cataloguePage, { locale, query, cached: { name: "catalogue" } })

/** The product page's answer, or null when no such product is listed. */
export const readProduct = cache(async (locale: Locale, handle: string): Promise<Product | null> => {
  const answer = await orNull(
    callBackend(`/store/catalogue/products/${encodeURIComponent(handle)}`, z.object({ product }), {
      locale,
      cached: { name: "product", key: handle, also: ["catalogue"] },
    }),
  )
  return answer?.product ?? null
})

/** A maker with its products, or null when there is no such maker. */
export const readMaker = cache((locale: Locale, handle: string): Promise<MakerPage | null> =>
  orNull(
    callBackend(`/store/catalogue/makers/${encodeURIComponent(handle)}`, makerPage, {
      locale,
      cached: { name: "maker", key: handle, also: ["catalogue"] },
    }),
  ),
)

const sitemap = z.object({ products: z.array(z.string()), makers: z.array(z.string()) })

/** Handles of every product and maker that has a page. */
export const readSitemap = (): Promise<z.infer<typeof sitemap>> =>
  callBackend("/store/catalogue/sitemap", sitemap, { locale: "vi", cached: { name: "catalogue" } })

async function orNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}
