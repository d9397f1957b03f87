import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { remindOfPapers } from "../remind-of-papers"
import { keepPaperHoldsWorkflow } from "../workflows"

/**
 * Papers end with the date alone: goods that live on them go off sale, and reminders are given before. Everything follows
 * from papers, log and today's date, so days on which it didn't run are caught up, and two processes may run it at once.
 */
export default async function keepPapers(container: MedusaContainer): Promise<void> {
  const { result } = await keepPaperHoldsWorkflow(container).run({ input: {} })
  const told = await remindOfPapers(container)
  if (result.held + result.freed + told > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Papers: ${result.held} products held, ${result.freed} free again, ${told} reminders`)
  }
}

export const config = {
  name: "keep-papers",
  schedule: { interval: Number(process.env.CLOCK_JOB_SECONDS ?? 300) * 1000 },
}
