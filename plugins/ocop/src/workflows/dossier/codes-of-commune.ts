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
 * The codes of a commune and of the units above it as they are on a day: where the commune that a key names has ended,
 * those of its successor; where it had not begun, its own.
 *
 * @throws ShopError commune_unknown
 */
export async function codesOfCommune(
  container: MedusaContainer,
  key: UnitKey,
  day: Day,
): Promise<CodesOfCommune> {
  const commune = await successorOf(container, key, day)
  const parents: Unit[] = []
  for (let code = commune.parent_code; code;) {
    const parent = pick(await unitsOf(container, code), day)
    if (!parent) {
      break
    }
    parents.push(parent)
    code = parent.parent_code
  }
  const of = (level: string) => parents.find((unit) => unit.level === level)?.code ?? null
  return {
    province: of("province") ?? commune.parent_code ?? "",
    district: of("district"),
    commune: commune.code,
  }
}

async function successorOf(container: MedusaContainer, key: UnitKey, day: Day): Promise<Unit> {
  const units = await unitsOf(container, key.code)
  let unit = units.find(({ valid_from }) => valid_from === key.valid_from)
  while (unit?.valid_to && unit.valid_to < day && unit.succeeded_by) {
    const ended: Unit = unit
    unit = (await unitsOf(container, unit.succeeded_by)).find(
      ({ valid_from }) => valid_from > (ended.valid_to ?? ""),
    )
  }
  if (!unit) {
    throw new ShopError("invalid_data", "commune_unknown")
  }
  return unit
}

function pick(units: readonly Unit[], day: Day): Unit | undefined {
  return units.find((unit) => unit.valid_from <= day && (!unit.valid_to || unit.valid_to >= day)) ?? units[0]
}

async function unitsOf(container: MedusaContainer, code: string): Promise<Unit[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "administrative_unit",
    fields: ["code", "valid_from", "valid_to", "level", "parent_code", "succeeded_by"],
    filters: { code },
  })
  return (data as unknown as Unit[]).sort((a, b) => a.valid_from.localeCompare(b.valid_from))
}
