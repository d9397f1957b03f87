import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { isHeld } from "../is-held"

type Row = { id: string; listing?: { holds?: { lifted_at: string | null }[] | null } | null }

/** Those of the products that are held now, whatever for. */
export async function findHeldProducts(
  container: MedusaContainer,
  product_ids: string[],
): Promise<ReadonlySet<string>> {
  if (product_ids.length === 0) {
    return new Set()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "listing.holds.lifted_at"],
    filters: { id: product_ids },
  })
  const rows = data as unknown as Row[]
  return new Set(rows.filter(({ listing }) => isHeld(listing?.holds)).map(({ id }) => id))
}
