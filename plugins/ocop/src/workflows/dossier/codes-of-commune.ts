import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

type UnitKey = { code: string; valid_from: Day }

type Unit = UnitKey & {
  level: string
  parent_code: string | null
  valid_to: Day | null
  succeeded_by: string | null
}

export type CodesOfCommune = { province: string; district: string | null; commune: string }

/**
 * The codes of a commune and of the units above it as they are on a day. Where the commune that a key names has ended,
 * those of its successor. Where it had not begun, those of the units it was made from: its own code stands for the
 * commune when these were several.
 *
 * @throws ShopError commune_unknown
 */
export async function codesOfCommune(
  container: MedusaContainer,
  key: UnitKey,
  day: Day,
): Promise<CodesOfCommune> {
  const commune = await successorOf(container, key, day)
  const before = commune.valid_from > day ? await predecessorsOf(container, commune, day) : []
  const same = before.find(({ code }) => code === commune.code) ?? (before.length === 1 ? before[0] : null)
  const parents = await parentsOf(container, same ?? before[0] ?? commune, day)
  const codeOf = (level: string) => parents.find((unit) => unit.level === level)?.code ?? null
  return {
    province: codeOf("province") ?? commune.parent_code ?? "",
    district: codeOf("district"),
    commune: (same ?? commune).code,
  }
}

async function predecessorsOf(container: MedusaContainer, { code }: Unit, day: Day): Promise<Unit[]> {
  const units = await unitsOf(container, { succeeded_by: code, level: "commune" })
  return units.filter((unit) => isValid(unit, day))
}

async function parentsOf(container: MedusaContainer, unit: Unit, day: Day): Promise<Unit[]> {
  if (!unit.parent_code) {
    return []
  }
  const units = await unitsOf(container, { code: unit.parent_code })
  const parent = units.find((one) => isValid(one, day)) ?? units[0]
  return parent ? [parent, ...(await parentsOf(container, parent, day))] : []
}

async function successorOf(container: MedusaContainer, key: UnitKey, day: Day): Promise<Unit> {
  const units = await unitsOf(container, { code: key.code })
  let unit = units.find(({ valid_from }) => valid_from === key.valid_from)
  while (unit?.valid_to && unit.valid_to < day && unit.succeeded_by) {
    const ended: Unit = unit
    unit = (await unitsOf(container, { code: unit.succeeded_by })).find(
      ({ valid_from }) => valid_from > (ended.valid_to ?? ""),
    )
  }
  if (!unit) {
    throw new ShopError("invalid_data", "commune_unknown")
  }
  return unit
}

function isValid({ valid_from, valid_to }: Unit, day: Day): boolean {
  return valid_from <= day && (!valid_to || valid_to >= day)
}

async function unitsOf(container: MedusaContainer, filters: Record<string, string>): Promise<Unit[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "administrative_unit",
    fields: ["code", "valid_from", "valid_to", "level", "parent_code", "succeeded_by"],
    filters,
  })
  return (data as unknown as Unit[]).sort((a, b) => a.valid_from.localeCompare(b.valid_from))
}
