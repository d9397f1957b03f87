import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Who made a certified product, as its listing names them. */
export type CertifiedMaker = {
  name: string
  handle: string
  commune: string | null
  commune_en: string | null
}

type Row = {
  listing?: {
    maker?: { name: string; handle: string; commune_code: string; commune_valid_from: string } | null
  } | null
}

/** The maker of a product; null where it has no listing. */
export async function readCertifiedMaker(
  container: MedusaContainer,
  product_id: string,
): Promise<CertifiedMaker | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "listing.maker.name",
      "listing.maker.handle",
      "listing.maker.commune_code",
      "listing.maker.commune_valid_from",
    ],
    filters: { id: product_id },
  })
  const maker = (data as unknown as Row[])[0]?.listing?.maker
  if (!maker) {
    return null
  }
  const { data: communes } = await query.graph({
    entity: "administrative_unit",
    fields: ["name", "name_en"],
    filters: { code: maker.commune_code, valid_from: maker.commune_valid_from, level: "commune" },
  })
  const [commune] = communes as unknown as { name: string; name_en: string | null }[]
  return {
    name: maker.name,
    handle: maker.handle,
    commune: commune?.name ?? null,
    commune_en: commune?.name_en ?? commune?.name ?? null,
  }
}
