import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type ProductOfDossier = { id: string; title: string; thumbnail: string | null }
export type MakerOfDossier = { id: string; name: string; handle: string }
export type CommuneOfDossier = { code: string; valid_from: string; name: string; name_en: string }

/** Who and what dossiers are about, by id; communes by `code|valid_from`. */
export type Parties = {
  products: Map<string, ProductOfDossier>
  makers: Map<string, MakerOfDossier>
  communes: Map<string, CommuneOfDossier>
}

export type PartiesOf = {
  product_id?: string | null
  maker_id: string
  commune_code: string
  commune_valid_from: string
}

/** Looks up the products, makers and communes of many rows at once. */
export async function readParties(container: MedusaContainer, rows: readonly PartiesOf[]): Promise<Parties> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (entity: string, fields: string[], key: string, values: string[]) => {
    if (values.length === 0) {
      return []
    }
    const { data } = await query.graph({ entity, fields, filters: { [key]: [...new Set(values)] } })
    return data as unknown[]
  }
  const [products, makers, communes] = await Promise.all([
    read(
      "product",
      ["id", "title", "thumbnail"],
      "id",
      rows.flatMap(({ product_id }) => product_id ?? []),
    ) as Promise<ProductOfDossier[]>,
    read(
      "seller",
      ["id", "name", "handle"],
      "id",
      rows.map(({ maker_id }) => maker_id),
    ) as Promise<MakerOfDossier[]>,
    read(
      "administrative_unit",
      ["code", "valid_from", "name", "name_en"],
      "code",
      rows.map(({ commune_code }) => commune_code),
    ) as Promise<CommuneOfDossier[]>,
  ])
  return {
    products: new Map(products.map(({ id, title, thumbnail }) => [id, { id, title, thumbnail }])),
    makers: new Map(makers.map(({ id, name, handle }) => [id, { id, name, handle }])),
    communes: new Map(
      communes.map(({ code, valid_from, name, name_en }) => [
        `${code}|${valid_from}`,
        { code, valid_from, name, name_en },
      ]),
    ),
  }
}
