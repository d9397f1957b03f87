import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ShopError, type ShopLocale } from "@cho-ocop/marketplace/shop-error"
import { findInCatalogue } from "../search/catalogue"
import { toCard } from "./card"
import { toOrder } from "./filters"
import { readRows } from "./graph"
import { keepCurrent } from "./keep-current"
import { readCommunes, toUnit } from "./read-communes"
import { readPictures } from "./read-pictures"
import { type MakerPage } from "./types"

/** More products than one maker or shop has. */
const ALL = 200

type MakerRow = {
  handle: string
  name: string
  legal_form: string
  state: string
  phone: string
  commune_code: string
  commune_valid_from: string
  story: string | null
  story_en: string | null
  picture_url: string | null
}

const FIELDS = [
  "handle", "name", "legal_form", "state", "phone", "commune_code", "commune_valid_from", "story", "story_en",
  "picture_url",
] // prettier-ignore

/**
 * A maker, or a shop that sells for makers, with the products it makes or sells. Who is not active has a page only while
 * something it made is for sale.
 *
 * @throws ShopError maker_not_found
 */
export async function readMakerPage(
  container: MedusaContainer,
  handle: string,
  locale: ShopLocale,
): Promise<MakerPage> {
  await keepCurrent(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [[row], { documents }] = await Promise.all([
    readRows<MakerRow>(query, { entity: "seller", fields: FIELDS, filters: { handle } }),
    findInCatalogue(container, {
      filters: { $or: [{ "maker.handle": handle }, { "seller.handle": handle }] },
      order: toOrder("popular", false, locale),
      take: ALL,
    }),
  ])
  if (!row || (row.state !== "active" && !documents.length))
    throw new ShopError("not_found", "maker_not_found")

  const [pictures, communeOf] = await Promise.all([
    readPictures(query, [row.picture_url]),
    readCommunes(query, [row]),
  ])
  const { name, legal_form, phone, story, story_en, picture_url } = row
  return {
    maker: {
      handle,
      name,
      legal_form,
      commune: toUnit(communeOf(row), locale),
      story: (locale === "en-US" && story_en ? story_en : story) ?? "",
      picture: pictures.get(picture_url ?? "") ?? null,
      phone,
    },
    products: documents.map((document) => toCard(document, locale)),
  }
}
