import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findSellerOffers } from "@cho-ocop/marketplace/queries/find-seller-offers"
import { ShopError, type ShopLocale } from "@cho-ocop/marketplace/shop-error"
import { toCard } from "./card"
import { deliveryFees, offersPickup } from "./delivery-fees"
import { toUnit } from "./read-communes"
import { type Companions, readCompanions } from "./read-companions"
import { documentOf } from "./read-documents"
import { type English } from "./read-english"
import { type ListingRow, readProducts, type VariantRow } from "./read-products"
import { findRelated } from "./related"
import { type Label, type ProductPage, type ProductVariant } from "./types"
import { availableOf } from "./variant-stock"

/**
 * Everything on a product's page, read from the live data: a page that tells price, stock and star has to be true now.
 *
 * @throws ShopError product_not_listed
 */
export async function readProductPage(
  container: MedusaContainer,
  handle: string,
  locale: ShopLocale,
): Promise<ProductPage> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [product] = await readProducts(query, { handle })
  const { maker, seller } = product?.listing ?? {}
  if (!product?.listing || !maker || !seller) throw new ShopError("not_found", "product_not_listed")

  const [companions, offers, related] = await Promise.all([
    readCompanions(query, [product], "page"),
    findSellerOffers(container, [seller.id]),
    findRelated(container, { id: product.id, maker, branch: product.listing.branch }, locale),
  ])
  const document = documentOf(product, companions)
  if (!document) throw new ShopError("not_found", "product_not_listed")

  const { badges, pictures, communeOf } = companions
  const english: Companions["english"] = locale === "en-US" ? companions.english : new Map()
  const offer = offers.get(seller.id)
  const { held } = product.listing
  const texts: English = english.get(product.id) ?? {}
  const urls = new Set([product.thumbnail, ...product.images.map(({ url }) => url)])
  return {
    ...toCard(document, locale),
    subtitle: texts.subtitle || (product.subtitle ?? ""),
    description: texts.description || (product.description ?? ""),
    pictures: [...urls].flatMap((url) => pictures.get(url ?? "") ?? []),
    variants: product.variants.flatMap((variant) => toVariant(variant, held, english.get(variant.id))),
    label: toLabel(product.listing, locale),
    certificate: badges.get(product.id)?.badge ?? null,
    maker: {
      handle: maker.handle,
      name: maker.name,
      legal_form: maker.legal_form,
      commune: toUnit(communeOf(maker), locale),
      story: (locale === "en-US" && maker.story_en ? maker.story_en : maker.story) ?? "",
      picture: pictures.get(maker.picture_url ?? "") ?? null,
    },
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      legal_form: seller.legal_form,
      commune: toUnit(communeOf(seller), locale),
      delivery: deliveryFees(offer?.options ?? []),
      pickup: offersPickup(offer?.options ?? []),
      pickup_address: offer?.pickup_address ?? "",
    },
    related,
  }
}

function toVariant(variant: VariantRow, held: boolean, english: English | undefined): ProductVariant[] {
  const { id, title, sku, price } = variant
  if (price === null) return []
  const stock = availableOf(variant)
  return [{ id, title: english?.title || title, sku, price, stock, in_stock: stock !== 0 && !held }]
}

function toLabel(listing: ListingRow, locale: ShopLocale): Label {
  const text = (field: keyof Label) =>
    (locale === "en-US" && listing[`${field}_en`] ? listing[`${field}_en`] : listing[field]) ?? ""
  return {
    net_quantity: text("net_quantity"),
    ingredients: text("ingredients"),
    storage: text("storage"),
    shelf_life: text("shelf_life"),
    usage: text("usage"),
    warnings: text("warnings"),
  }
}
