import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"
import { type CatalogueDocument } from "./document"
import { type Card } from "./types"

/** From this number of pieces down, a card tells how many are left. */
const FEW = 10

/** What a list shows of a document in a language. */
export function toCard(document: CatalogueDocument, locale: ShopLocale): Card {
  const inEnglish = locale === "en-US"
  const { commune, stock_total: stock } = document
  return {
    id: document.id,
    handle: document.handle,
    title: inEnglish ? document.title_en : document.title_vi,
    net_quantity: inEnglish ? document.net_quantity_en : document.net_quantity_vi,
    picture: document.picture ?? null,
    price_from: document.price_from,
    has_variants: document.has_variants,
    variant_id: document.variant_id ?? null,
    badge: document.badge ?? null,
    maker: document.maker,
    seller: document.seller,
    commune: { code: commune.code, name: inEnglish ? commune.name_en : commune.name_vi },
    branch: document.branch,
    in_stock: document.in_stock,
    on_hold: document.on_hold ?? false,
    stock_left: stock !== null && stock <= FEW && !document.on_hold ? stock : null,
  }
}
