import { type ExecArgs } from "@medusajs/framework/types"
import { seed } from "@cho-ocop/seed"
import { rebuildCatalogue } from "../search/catalogue"

/** `medusa exec ./src/scripts/seed.js`: loads the demo city, then fills the catalogue's index with it. */
export default async function seedShop({ container }: ExecArgs): Promise<void> {
  await seed({ container })
  await rebuildCatalogue(container)
}
