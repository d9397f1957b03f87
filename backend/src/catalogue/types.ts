import { type Badge } from "@cho-ocop/ocop/product-badges"

export type BadgeState = Badge["state"]

/** A stored picture; its files are `<key>-<width>.avif` and `.webp`. */
export type Picture = { key: string; widths: number[]; width: number; height: number; blur: string } | null

/** What a card says about the certificate; days are `YYYY-MM-DD`. */
export type CardBadge = {
  state: BadgeState
  star: number | null
  valid_until: string | null
  certificate_number: string
} | null

export type NamedUnit = { code: string; name: string }
export type NamedSeller = { handle: string; name: string }

/** What a list shows of a product, in the reader's language. Prices are whole đồng. */
export type Card = {
  id: string
  handle: string
  title: string
  net_quantity: string
  picture: Picture
  price_from: number
  has_variants: boolean
  /** The only variant, for a button that puts it into the basket at once. */
  variant_id: string | null
  badge: CardBadge
  maker: NamedSeller
  seller: NamedSeller
  commune: NamedUnit
  branch: string
  in_stock: boolean
  /** Taken off sale for the time being. */
  on_hold: boolean
  /** Pieces left, told only when they are few. */
  stock_left: number | null
}

export type ProductVariant = {
  id: string
  title: string
  sku: string | null
  price: number
  /** Pieces that can be ordered now; null when they aren't counted. */
  stock: number | null
  in_stock: boolean
}

export type Label = {
  net_quantity: string
  ingredients: string
  storage: string
  shelf_life: string
  usage: string
  warnings: string
}

export type DeliveryFees = { long_xuyen: number; an_giang: number; vietnam: number }

export type ProductPage = Omit<Card, "maker" | "seller"> & {
  subtitle: string
  description: string
  pictures: NonNullable<Picture>[]
  variants: ProductVariant[]
  label: Label
  certificate: Badge | null
  maker: NamedSeller & { legal_form: string; commune: NamedUnit; story: string; picture: Picture }
  seller: NamedSeller & {
    id: string
    legal_form: string
    commune: NamedUnit
    delivery: DeliveryFees | null
    pickup: boolean
    pickup_address: string
  }
  related: Card[]
}

export type MakerPage = {
  maker: NamedSeller & {
    legal_form: string
    commune: NamedUnit
    story: string
    picture: Picture
    phone: string | null
  }
  products: Card[]
}

export type Facets = {
  star: { value: number; count: number }[]
  branch: { value: string; count: number }[]
  commune: { value: string; label: string; count: number }[]
  seller: { value: string; label: string; count: number }[]
  price: { from: number; to: number | null; count: number }[]
  in_stock: { value: boolean; count: number }[]
}

export type CataloguePage = { items: Card[]; total: number; page: number; pages: number; facets: Facets }
