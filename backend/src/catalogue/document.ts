import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { type Badge } from "@cho-ocop/ocop/product-badges"
import { withoutEnglishStopWords } from "./english-stop-words"
import { kindWords } from "./kind-words"
import { sortKey } from "./sort-key"
import { type CardBadge, type Picture } from "./types"
import { availableOf, isInStock, type StockedVariant } from "./variant-stock"

type Text = string | null | undefined

/** What is read of a product to build its document. Texts without suffix are Vietnamese. */
export type DocumentSource = {
  product: {
    id: string
    handle: string
    title: string
    subtitle: Text
    description: Text
    status: string
    created_at: string | Date
    tags: string[]
    variants: (StockedVariant & { id: string; price: number | null })[]
  }
  english: { title?: Text; subtitle?: Text; description?: Text }
  listing: {
    net_quantity?: Text
    net_quantity_en?: Text
    ingredients?: Text
    ingredients_en?: Text
    product_set: Text
    branch: string
    popularity: number
    held: boolean
  } | null
  maker: { handle: string; name: string } | null
  seller: { handle: string; name: string; state: string } | null
  commune: { code: string; name: string; name_en: string } | null
  picture: Picture
  badge: Badge | null
  /** Pieces sold here. */
  sold: number
}

/** One product in the search index: all that a card shows in both languages, and what it is found and ordered by. */
export type CatalogueDocument = {
  id: string
  handle: string
  title_vi: string
  title_en: string
  net_quantity_vi: string
  net_quantity_en: string
  picture: Picture
  price_from: number
  has_variants: boolean
  variant_id: string | null
  star: number | null
  badge: CardBadge
  /** The next day, as the number 20270131, on which star or state change by themselves. */
  badge_changes_on: number | null
  maker: { handle: string; name: string }
  seller: { handle: string; name: string }
  commune: { code: string; name_vi: string; name_en: string }
  branch: string
  product_set: string | null
  tags: string[]
  in_stock: boolean
  /** Taken off sale for the time being; then nothing of it is in stock for a shopper. */
  on_hold: boolean
  /** Null when the pieces aren't counted. */
  stock_total: number | null
  created_at: string
  popularity: number
  name_key_vi: string
  name_key_en: string
  words_title: string
  words_sellers: string
  words_kind: string
  words_body: string
}

/**
 * The document of a product, or null when it isn't for sale here: not published, without listing, without a price, or
 * its seller isn't active.
 */
export function buildDocument(source: DocumentSource): CatalogueDocument | null {
  const { product, listing, maker, seller, commune, badge } = source
  const variants = product.variants.filter(hasPrice)
  const isListed = product.status === "published" && seller?.state === "active"
  if (!isListed || !listing || !maker || !seller || !commune || !variants.length) return null

  const title_en = source.english.title || product.title
  const only = variants.length === 1 ? variants[0] : undefined
  return {
    id: product.id,
    handle: product.handle,
    title_vi: product.title,
    title_en,
    net_quantity_vi: listing.net_quantity ?? "",
    net_quantity_en: listing.net_quantity_en || (listing.net_quantity ?? ""),
    picture: source.picture,
    price_from: Math.min(...variants.map(({ price }) => price)),
    has_variants: variants.length > 1,
    variant_id: only?.id ?? null,
    star: badge?.star ?? null,
    badge: badge && {
      state: badge.state,
      star: badge.star,
      valid_until: badge.valid_until,
      certificate_number: badge.certificate_number,
    },
    badge_changes_on: badge?.next_change_on ? dayNumber(badge.next_change_on) : null,
    maker: { handle: maker.handle, name: maker.name },
    seller: { handle: seller.handle, name: seller.name },
    commune: { code: commune.code, name_vi: commune.name, name_en: commune.name_en },
    branch: listing.branch,
    product_set: listing.product_set ?? null,
    tags: product.tags,
    in_stock: !listing.held && variants.some(isInStock),
    on_hold: listing.held,
    stock_total: totalStock(variants),
    created_at: new Date(product.created_at).toISOString(),
    popularity: listing.popularity + source.sold,
    name_key_vi: sortKey(product.title),
    name_key_en: sortKey(title_en),
    words_title: words(product.title, title_en),
    words_sellers: words(maker.name, seller.name),
    words_kind: words(commune.name, kindWords(listing.branch), ...product.tags),
    words_body: words(
      product.subtitle,
      product.description,
      listing.ingredients,
      withoutEnglishStopWords(
        [source.english.subtitle, source.english.description, listing.ingredients_en].join(" "),
      ),
    ),
  }
}

/** `"2027-01-31"` → 20270131, a number that orders as the day does. */
export const dayNumber = (day: string): number => Number(day.replaceAll("-", ""))

const hasPrice = <V extends { price: number | null }>(variant: V): variant is V & { price: number } =>
  variant.price !== null

function totalStock(variants: StockedVariant[]): number | null {
  const counts = variants.map(availableOf)
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}

/** The parts as one folded text. */
function words(...parts: Text[]): string {
  return parts
    .filter((part) => part)
    .map((part) => foldVietnamese(part ?? ""))
    .join(" ")
}
