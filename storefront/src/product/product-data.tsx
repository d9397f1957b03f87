import { environment } from "@/backend/environment"
import type { Product } from "@/backend/shapes/catalogue"
import { reader } from "@/i18n/reader"
import { structuredProduct } from "./structured-product"

/** The product in the words of schema.org, for search engines. */
export async function ProductData({ product }: { product: Product }) {
  const { to } = await reader()
  const address = environment.siteUrl() + to({ route: "product", params: { handle: product.handle } })
  const data = structuredProduct(product, address, environment.siteUrl())
  // "<" is escaped so that no text of a seller can end the script
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, "\\u003c") }}
    />
  )
}
