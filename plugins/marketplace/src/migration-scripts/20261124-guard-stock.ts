import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { STOCK_GUARD_SQL } from "../stock-guard/stock-guard-sql"

/**
 * Puts the guard on Medusa's own inventory tables. A script and not a migration of one of our modules, because scripts run
 * after the migrations of all modules, so the tables are there.
 */
export default async function guardStock({ container }: { container: MedusaContainer }): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(STOCK_GUARD_SQL)
}
