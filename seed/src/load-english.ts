import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"

import type { KnownProduct } from "./known-products"
import type { Tables } from "./tables"

const english = "en-US"

/** Adds the English titles and texts that aren't there yet; Vietnamese is the base language of the products. */
export async function loadEnglish(
  container: MedusaContainer,
  { products: rows, variants }: Tables,
  products: readonly KnownProduct[],
): Promise<void> {
  const known = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ locale_code: english }, { take: null })
  const done = new Set(known.map(({ reference_id }) => reference_id))
  const texts = rows.flatMap((row) => {
    const product = products.find(({ handle }) => handle === row.handle)
    if (!product) {
      return []
    }
    const { title_en: title, subtitle_en: subtitle, description_en: description } = row
    return [
      translation("product", product.id, { title, subtitle, description }),
      ...(product.variants ?? []).flatMap(({ id, sku }) => {
        const title = variants.find((variant) => variant.sku === sku)?.title_en
        return title ? [translation("product_variant", id, { title })] : []
      }),
    ]
  })
  const missing = texts.filter(({ reference_id }) => !done.has(reference_id))
  if (missing.length > 0) {
    await createTranslationsWorkflow(container).run({ input: { translations: missing } })
  }
}

const translation = (reference: string, reference_id: string, translations: Record<string, string>) => ({
  reference,
  reference_id,
  locale_code: english,
  translations,
})
