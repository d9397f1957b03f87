import type { MedusaContainer } from "@medusajs/framework/types"
import { communesFor, type Staff } from "@cho-ocop/marketplace/access/staff"

import { asStaff } from "./dossier-access"
import { overviewOfProgramme, SET_TARGETS, type OwnProgrammeOverview } from "./programme-overview"

/** The overview for one member of the staff: of the communes they reach, with what they may change on it. */
export async function ownOverview(container: MedusaContainer, staff: Staff): Promise<OwnProgrammeOverview> {
  const overview = await overviewOfProgramme(container, communesFor(staff, "dossier.read"), asStaff(staff))
  return { ...overview, may_set_targets: staff.permissions.has(SET_TARGETS) }
}
