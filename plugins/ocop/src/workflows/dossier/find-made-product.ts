import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

export type MadeProduct = {
  id: string
  title: string
  product_set: string | null
  maker: { id: string; commune_code: string; commune_valid_from: string }
}

type Row = {
  id: string
  title: string
  listing?: { product_set: string | null; maker?: MadeProduct["maker"] | null } | null
}

/**
 * A product with its maker.
 *
 * @param maker_id who must be the maker; anybody when left out
 * @throws ShopError dossier_product_unknown, also for another maker's product
 */
export async function findMadeProduct(
  container: MedusaContainer,
  product_id: string,
  maker_id?: string,
): Promise<MadeProduct> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "title",
      "listing.product_set",
      "listing.maker.id",
      "listing.maker.commune_code",
      "listing.maker.commune_valid_from",
    ],
    filters: { id: product_id },
  })
  const [product] = data as unknown as Row[]
  const maker = product?.listing?.maker
  if (!product || !maker || (maker_id !== undefined && maker.id !== maker_id)) {
    throw new ShopError("not_found", "dossier_product_unknown")
  }
  return { id: product.id, title: product.title, product_set: product.listing?.product_set ?? null, maker }
}
