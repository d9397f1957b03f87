import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Picture } from "../modules/basket/types"
import { PICTURE_MODULE } from "../modules/picture"
import type PictureModuleService from "../modules/picture/service"
import type { LineSnapshot } from "./find-carts"
import type { Goods } from "./find-goods"

/**
 * What a line keeps of its product beyond what Medusa copies: the English titles and the picture. Baskets and orders are
 * read without looking at the product, and a later change of the product doesn't change an order.
 */
export const findLineSnapshot = async (container: MedusaContainer, goods: Goods): Promise<LineSnapshot> => {
  const [title_en, variant_title_en, picture] = await Promise.all([
    findEnglishTitle(container, "product", goods.product_id),
    findEnglishTitle(container, "product_variant", goods.variant_id),
    findPicture(container, goods.product_thumbnail),
  ])
  return {
    title_en: title_en ?? goods.product_title,
    variant_title_en: variant_title_en ?? goods.variant_title,
    picture,
  }
}

async function findEnglishTitle(
  container: MedusaContainer,
  entity: "product" | "product_variant",
  id: string,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity, fields: ["id", "title"], filters: { id } },
    { locale: "en-US" },
  )
  return data[0]?.title ?? null
}

async function findPicture(container: MedusaContainer, url: string | null): Promise<Picture> {
  if (!url) {
    return null
  }
  const pictures = container.resolve<PictureModuleService>(PICTURE_MODULE)
  const [picture] = await pictures.listPictures({ url })
  if (!picture) {
    return null
  }
  const { key, width, height, widths, blur } = picture
  return { key, widths: widths as unknown as number[], width, height, blur }
}
