import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findOutdated } from "../catalogue/find-outdated"
import { refreshCatalogueWorkflow } from "../workflows/refresh-catalogue"

/**
 * Sets right what no event told of: a price list that begins or ends by its dates, an event that was lost when a process
 * was killed. Only documents that are wrong are written, so a catalogue in order costs reading it.
 */
export default async function sweepCatalogue(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for await (const product_ids of findOutdated(container)) {
    if (!product_ids.length) continue
    logger.info(`The catalogue was out of date for ${product_ids.length} products`)
    await refreshCatalogueWorkflow(container).run({ input: { product_ids } })
  }
}

export const config = { name: "sweep-catalogue", schedule: "*/5 * * * *" }
