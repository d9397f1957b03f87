import { type MedusaContainer } from "@medusajs/framework/types"
import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"
import { findInCatalogue } from "../search/catalogue"
import { toCard } from "./card"
import { toOrder } from "./filters"
import { keepCurrent } from "./keep-current"
import { type Card } from "./types"

const MOST = 4

/** Cards below a product's page: of the same maker first, then of the same branch. */
export async function findRelated(
  container: MedusaContainer,
  { id, maker, branch }: { id: string; maker: { handle: string }; branch: string },
  locale: ShopLocale,
): Promise<Card[]> {
  await keepCurrent(container)
  const others = { id: { $ne: id } }
  const order = toOrder("popular", false, locale)
  const [sameMaker, sameBranch] = await Promise.all([
    findInCatalogue(container, { filters: { ...others, "maker.handle": maker.handle }, order, take: MOST }),
    findInCatalogue(container, { filters: { ...others, branch }, order, take: MOST * 2 }),
  ])
  const found = new Map([...sameMaker.documents, ...sameBranch.documents].map((one) => [one.id, one]))
  return [...found.values()].slice(0, MOST).map((document) => toCard(document, locale))
}
