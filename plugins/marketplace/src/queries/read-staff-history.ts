import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { nameOf } from "../access/user-name"
import type { Role } from "../access/roles"
import type { Day } from "../clock"
import { STAFF_MODULE } from "../modules/staff"
import type StaffModuleService from "../modules/staff/service"
import { findCommunes, toCommuneOf, type CommuneAnswer } from "./find-communes"

/** An entry of the log of a person's roles. */
export type StaffHistoryEntry = {
  id: string
  kind: "given" | "taken"
  role: Role
  communes: CommuneAnswer[]
  valid_from: Day
  valid_to: Day | null
  /** Name of who made the change; null for the system. */
  made_by: string | null
  /** ISO instant. */
  made_at: string
  reason: string | null
}

/** What was ever given to a person and taken, the newest first. */
export async function readStaffHistory(
  container: MedusaContainer,
  user_id: string,
): Promise<StaffHistoryEntry[]> {
  const log = await container.resolve<StaffModuleService>(STAFF_MODULE).readLog(user_id)
  const makers = [...new Set(log.flatMap(({ made_by }) => made_by ?? []))]
  const users = await container.resolve(Modules.USER).listUsers({ id: makers })
  const communeOf = await findCommunes(
    container,
    log.flatMap(({ communes }) => communes.map(toCommuneOf)),
  )
  return log.reverse().map(({ id, kind, role, communes, valid_from, valid_to, made_by, made_at, reason }) => {
    const maker = users.find((user) => user.id === made_by)
    return {
      id,
      kind,
      role,
      communes: communes.flatMap((key) => communeOf(toCommuneOf(key)) ?? []),
      valid_from,
      valid_to,
      made_by: maker ? nameOf(maker) : made_by,
      made_at: made_at.toISOString(),
      reason,
    }
  })
}
