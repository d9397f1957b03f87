import type { AdministrativeUnit } from "@/backend/shapes/administrative-unit"

export type CommunePick =
  | { kind: "found"; unit: AdministrativeUnit }
  | { kind: "several"; units: AdministrativeUnit[] }
  | { kind: "none" }

const folded = (name: string) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().replace(/\s+/g, " ").trim()

/**
 * Which commune a person means by what was typed, among those that the backend found for it: the one
 * chosen before, the only one, or the one whose whole present name was typed. Otherwise the person chooses.
 */
export function pickCommune(
  found: AdministrativeUnit[],
  typed: string,
  chosenCode: string | null,
): CommunePick {
  const chosen = found.find((unit) => unit.code === chosenCode)
  if (chosen) return { kind: "found", unit: chosen }
  const [only, ...others] = found
  if (!only) return { kind: "none" }
  if (others.length === 0) return { kind: "found", unit: only }
  const whole = found.filter((unit) =>
    [unit.name, unit.name_en ?? ""].some((name) => folded(name) === folded(typed)),
  )
  return whole[0] && whole.length === 1
    ? { kind: "found", unit: whole[0] }
    : { kind: "several", units: found }
}
