import type { CommuneKey, HeldRole } from "../../access/staff"
import { COMMUNE_ROLE, isRole, type Role } from "../../access/roles"
import { isDay, type Day } from "../../clock"
import { registerMessages, ShopError } from "../../shop-error"
import { staffMessages } from "./staff-messages"

registerMessages(staffMessages)

/** An entry of the log as the rules read it. */
export type StaffEntry = {
  kind: "given" | "taken"
  user_id: string
  role: Role
  communes: readonly CommuneKey[]
  valid_from: Day
  valid_to: Day | null
}

/** What somebody wants to change; days are today and without an end when left out. */
export type StaffChangeInput = {
  kind: "given" | "taken"
  user_id: string
  role: string
  communes?: readonly CommuneKey[]
  valid_from?: Day
  valid_to?: Day | null
}

/** Roles that are given and not taken back: the last entry about a person and role counts. */
export function heldRoles<Entry extends StaffEntry>(log: readonly Entry[]): Entry[] {
  const last = new Map<string, Entry>()
  for (const entry of log) {
    last.set(`${entry.user_id} ${entry.role}`, entry)
  }
  return [...last.values()].filter(({ kind }) => kind === "given")
}

/** True on the days from the first to the last of a role, both included. */
export const inForce = ({ valid_from, valid_to }: StaffEntry, day: Day): boolean =>
  valid_from <= day && (valid_to === null || valid_to >= day)

/** The roles of a person on a day. */
export const rolesOn = (log: readonly StaffEntry[], user_id: string, day: Day): HeldRole[] =>
  heldRoles(log)
    .filter((entry) => entry.user_id === user_id && inForce(entry, day))
    .map(({ role, communes }) => ({ role, communes }))

/**
 * Reads a change against the log.
 *
 * @throws ShopError `role_unknown`, `role_communes_needed`, `role_communes_not_used`, `role_days_invalid`,
 * `role_not_held`, `last_administrator`
 */
export function admitChange(log: readonly StaffEntry[], input: StaffChangeInput, day: Day): StaffEntry {
  const { kind, user_id, role, communes = [], valid_from = day, valid_to = null } = input
  if (!isRole(role)) {
    throw new ShopError("invalid_data", "role_unknown")
  }
  const held = heldRoles(log).find((entry) => entry.user_id === user_id && entry.role === role)
  if (kind === "taken" && !held) {
    throw new ShopError("conflict", "role_not_held")
  }
  if (kind === "given") {
    checkCommunes(role, communes)
    if (!isDay(valid_from) || (valid_to !== null && (!isDay(valid_to) || valid_to < valid_from))) {
      throw new ShopError("invalid_data", "role_days_invalid")
    }
  }
  const entry: StaffEntry =
    kind === "taken"
      ? { kind, user_id, role, communes: held?.communes ?? [], valid_from: day, valid_to: null }
      : { kind, user_id, role, communes, valid_from, valid_to }
  if (administrators(log, day) > 0 && administrators([...log, entry], day) === 0) {
    throw new ShopError("conflict", "last_administrator")
  }
  return entry
}

function checkCommunes(role: Role, communes: readonly CommuneKey[]): void {
  if (role === COMMUNE_ROLE && communes.length === 0) {
    throw new ShopError("invalid_data", "role_communes_needed")
  }
  if (role !== COMMUNE_ROLE && communes.length > 0) {
    throw new ShopError("invalid_data", "role_communes_not_used")
  }
}

/** Administrators of today who will not cease to be ones by the mere passing of time. */
const administrators = (log: readonly StaffEntry[], day: Day): number =>
  heldRoles(log).filter(
    (entry) => entry.role === "administrator" && entry.valid_to === null && inForce(entry, day),
  ).length
