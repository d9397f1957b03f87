import type { MedusaContainer } from "@medusajs/framework/types"

import { INSPECTION_MODULE } from "./modules/inspection"
import { checklistsByCode, unanswered } from "./modules/inspection/choose-checklists"
import type InspectionModuleService from "./modules/inspection/service"
import { listOf } from "./modules/inspection/step-row"

/** Codes of all items on the check lists that an inspection began with. */
export async function checklistItemsOf(container: MedusaContainer, id: string): Promise<string[]> {
  const inspection = await container
    .resolve<InspectionModuleService>(INSPECTION_MODULE)
    .retrieveInspection(id)
  return unanswered(checklistsByCode(listOf(inspection.checklists)), [])
}
