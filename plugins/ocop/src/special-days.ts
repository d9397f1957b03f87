import type { MedusaContainer } from "@medusajs/framework/types"

import { DOSSIER_MODULE } from "./modules/dossier"
import type { SpecialDay } from "./modules/dossier/calendar/working-calendar"
import type DossierModuleService from "./modules/dossier/service"

/** Public holidays and days worked in exchange, with what staff entered over them, in order. */
export async function specialDays(container: MedusaContainer): Promise<SpecialDay[]> {
  const calendar = await container.resolve<DossierModuleService>(DOSSIER_MODULE).calendar()
  return [...calendar.values()].sort((a, b) => a.day.localeCompare(b.day))
}
