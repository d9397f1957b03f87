import type { Product } from "@/backend/shapes/catalogue"

/** schema.org/Product with one offer per variant: only what the page shows and what is true now. */
export function structuredProduct(product: Product, address: string, siteUrl: string) {
  const pictures = product.pictures.filter((picture) => picture !== null)
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    ...(product.description ? { description: product.description } : {}),
    ...(pictures.length
      ? { image: pictures.map(({ key, widths }) => `${siteUrl}/media/${key}-${Math.max(...widths)}.webp`) }
      : {}),
    url: address,
    brand: { "@type": "Brand", name: product.maker.name },
    manufacturer: { "@type": "Organization", name: product.maker.name },
    offers: product.variants
      .filter((variant) => variant.price !== null)
      .map((variant) => ({
        "@type": "Offer",
        name: variant.title,
        ...(variant.sku ? { sku: variant.sku } : {}),
        price: variant.price,
        priceCurrency: "VND",
        availability: `https://schema.org/${variant.in_stock ? "InStock" : "OutOfStock"}`,
        url: address,
        seller: { "@type": "Organization", name: product.seller.name },
      })),
  }
}
