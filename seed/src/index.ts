import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loadAdministrativeUnitsWorkflow } from "@cho-ocop/marketplace/workflows"
import { loadRuleSetsWorkflow } from "@cho-ocop/ocop/workflows"

import { loadAccounts } from "./load-accounts"
import { loadCertificates } from "./load-certificates"
import { loadInspections } from "./load-inspections"
import { loadPapers } from "./load-papers"
import { loadProducts } from "./load-products"
import { loadSellers } from "./load-sellers"
import { loadStore } from "./load-store"
import { loadProgramme } from "./programme/load-programme"
import { readProgrammeTables } from "./programme/programme-tables"
import { readTables } from "./tables"

/**
 * Loads the demo city through the workflows that the shop itself uses. What is there already stays as it is, so a run
 * that was cut off is completed by the next one, and a second run changes nothing.
 */
export async function seed({ container }: { container: MedusaContainer }): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const tables = readTables()
  const programme = readProgrammeTables(tables.makers.map(({ handle }) => handle))
  logger.info("Provinces and communes")
  await loadAdministrativeUnitsWorkflow(container).run()
  logger.info("Rule sets")
  await loadRuleSetsWorkflow(container).run()
  logger.info("Store, region and keys")
  const store = await loadStore(container)
  logger.info(`${tables.makers.length} makers and shops`)
  const sellers = await loadSellers(container, tables)
  logger.info(`${tables.products.length} products`)
  const products = await loadProducts(container, tables, store, sellers)
  logger.info("Certificates")
  await loadCertificates(container, tables, products)
  logger.info("Papers, inspections and complaints")
  await loadPapers(container, tables, sellers, products)
  await loadInspections(container, tables, products)
  logger.info("Accounts")
  await loadAccounts(container, sellers)
  logger.info(`${programme.dossiers.length} dossiers and their sessions`)
  await loadProgramme(container, programme)
  logger.info("The demo city is complete")
}
