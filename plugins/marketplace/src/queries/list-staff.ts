import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { nameOf } from "../access/user-name"
import type { Role } from "../access/roles"
import { today, type Day } from "../clock"
import { STAFF_MODULE } from "../modules/staff"
import type StaffModuleService from "../modules/staff/service"
import { heldRoles, inForce } from "../modules/staff/staff-log"
import { findCommunes, toCommuneOf, type CommuneAnswer } from "./find-communes"

/** A role somebody holds, as the page of roles shows it. */
export type RoleAnswer = {
  role: Role
  communes: CommuneAnswer[]
  valid_from: Day
  valid_to: Day | null
  in_force: boolean
  /** Null for the system. */
  given_by: string | null
  /** ISO instant. */
  given_at: string
  reason: string | null
}

export type StaffRow = { user_id: string; name: string; email: string; roles: RoleAnswer[] }

/** All accounts of the admin by name, with the roles they hold, also those that begin later or are over. */
export async function listStaff(container: MedusaContainer): Promise<StaffRow[]> {
  const [users, log] = await Promise.all([
    container.resolve(Modules.USER).listUsers({}, { take: 1_000 }),
    container.resolve<StaffModuleService>(STAFF_MODULE).readLog(),
  ])
  const names = new Map(users.map((user) => [user.id, nameOf(user)]))
  const held = heldRoles(log)
  const communeOf = await findCommunes(
    container,
    held.flatMap(({ communes }) => communes.map(toCommuneOf)),
  )
  return users
    .map((user) => ({
      user_id: user.id,
      name: nameOf(user),
      email: user.email,
      roles: held
        .filter((record) => record.user_id === user.id)
        .map((record) => ({
          role: record.role,
          communes: record.communes.flatMap((key) => communeOf(toCommuneOf(key)) ?? []),
          valid_from: record.valid_from,
          valid_to: record.valid_to,
          in_force: inForce(record, today()),
          given_by: record.made_by === null ? null : (names.get(record.made_by) ?? record.made_by),
          given_at: record.made_at.toISOString(),
          reason: record.reason,
        })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}
