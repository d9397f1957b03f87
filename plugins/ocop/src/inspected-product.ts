import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What an inspection needs to know of a product: who makes it, where, and which goods it is. */
export type InspectedProduct = {
  id: string
  title: string
  handle: string
  branch: string
  product_set: string | null
  maker: { id: string; name: string; handle: string; commune_code: string; commune_valid_from: string }
}

type Row = {
  id: string
  title: string
  handle: string
  listing?: {
    branch: string
    product_set: string | null
    maker?: InspectedProduct["maker"] | null
  } | null
}

const fields = [
  "id",
  "title",
  "handle",
  "listing.branch",
  "listing.product_set",
  ...["id", "name", "handle", "commune_code", "commune_valid_from"].map((field) => `listing.maker.${field}`),
]

/** Products with their makers, by product id; one without a listing is missing. */
export async function findInspectedProducts(
  container: MedusaContainer,
  filters: { id: string[] } | Record<string, never>,
): Promise<Map<string, InspectedProduct>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields, filters })
  return new Map(
    (data as unknown as Row[]).flatMap(({ id, title, handle, listing }) =>
      listing?.maker
        ? [
            [
              id,
              {
                id,
                title,
                handle,
                branch: listing.branch,
                product_set: listing.product_set,
                maker: listing.maker,
              },
            ] as const,
          ]
        : [],
    ),
  )
}
