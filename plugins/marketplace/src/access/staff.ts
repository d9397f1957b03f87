import type { Day } from "../clock"
import type { Permission } from "./permissions"
import { COMMUNE_ROLE, ROLE_PERMISSIONS, type Role } from "./roles"

/** A commune by its full key: codes were reused. */
export type CommuneKey = { code: string; valid_from: Day }

/** Who works here, as the roles in force today make him. */
export type Staff = {
  user_id: string
  name: string
  roles: Role[]
  permissions: ReadonlySet<Permission>
  /** Permissions that a role without communes gives: they hold in all communes. */
  everywhere: ReadonlySet<Permission>
  /** The communes he is bound to; `null` = all communes. */
  communes: readonly CommuneKey[] | null
}

/** A role in force, with its communes where it has some. */
export type HeldRole = { role: Role; communes: readonly CommuneKey[] }

/** Adds up what the roles in force allow. Whoever holds the administrator's role is bound to no commune. */
export function toStaff(person: { user_id: string; name: string }, held: readonly HeldRole[]): Staff {
  const roles = held.map(({ role }) => role)
  const unbound = roles.filter((role) => role !== COMMUNE_ROLE)
  const bound = roles.includes(COMMUNE_ROLE) && !roles.includes("administrator")
  return {
    ...person,
    roles,
    permissions: new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role])),
    everywhere: new Set(unbound.flatMap((role) => ROLE_PERMISSIONS[role])),
    communes: bound ? held.flatMap(({ communes }) => communes) : null,
  }
}

type StaffRequest = { staff?: Staff }

/** Puts the member of staff on a request; the access check is the only one who does. */
export function setStaff(req: object, staff: Staff): void {
  ;(req as StaffRequest).staff = staff
}

/**
 * The member of staff behind a request under `/admin`.
 *
 * @throws Error on a request that didn't pass the access check: a fault of the programmer
 */
export function staffOf(req: object): Staff {
  const { staff } = req as StaffRequest
  if (!staff) {
    throw new Error("This request has no member of staff: it did not pass the access check of /admin")
  }
  return staff
}

/**
 * The communes a member of staff reaches with a permission; `null` = all. Without a permission the strictest reading:
 * the communes he is bound to, whatever else he may do.
 */
export function communesFor(staff: Staff, permission?: Permission): readonly CommuneKey[] | null {
  return permission && staff.everywhere.has(permission) ? null : staff.communes
}

/** Whether a member of staff reaches a commune; see `communesFor`. */
export function mayReachCommune(staff: Staff, commune: CommuneKey, permission?: Permission): boolean {
  const communes = communesFor(staff, permission)
  return (
    communes === null ||
    communes.some(({ code, valid_from }) => code === commune.code && valid_from === commune.valid_from)
  )
}
