import formerNames from "./data/former-names.json"
import formerUnits from "./data/former-units.json"
import renamed2026 from "./data/renamed-2026.json"
import merger from "./data/units-2025-07-01.json"
import { addDays, type Day } from "../../clock"
import { englishName, foldedName } from "./unit-name"

export type UnitLevel = "province" | "district" | "commune"

export type UnitRow = {
  id: string
  code: string
  level: UnitLevel
  name: string
  name_en: string
  folded: string
  parent_code: string | null
  valid_from: Day
  valid_to: Day | null
  succeeded_by: string | null
}

export type FormerNameRow = {
  id: string
  name: string
  district: string
  province: string
  code: string | null
  folded: string
  folded_province: string
  valid_to: Day
  commune_code: string
  commune_valid_from: Day
}

type Dated = Pick<
  UnitRow,
  "code" | "level" | "name" | "parent_code" | "valid_from" | "valid_to" | "succeeded_by"
>

/** Every unit the data holds, today's and former ones, with ids that stay the same from load to load. */
export function unitTable(): UnitRow[] {
  const byCode = new Map(unitsOfMerger().map((unit) => [unit.code, unit]))
  const closed: Dated[] = []
  for (const { valid_from, renamed } of renamed2026) {
    for (const line of renamed) {
      const [code, name] = split(line)
      const before = byCode.get(code)
      if (!before) {
        throw new Error(`renamed-2026.json names the unit ${code}, which units-2025-07-01.json doesn't hold`)
      }
      closed.push({ ...before, valid_to: addDays(valid_from, -1), succeeded_by: code })
      byCode.set(code, { ...before, name, valid_from })
    }
  }
  return [...byCode.values(), ...closed, ...(formerUnits as Dated[])].map(toRow)
}

/** Every former name, leading to the unit of today. */
export function formerNameTable(units: readonly UnitRow[]): FormerNameRow[] {
  const today = new Map(
    units.filter((unit) => unit.level === "commune" && !unit.valid_to).map((unit) => [unit.code, unit]),
  )
  const lastDay = addDays(merger.valid_from, -1)
  return formerNameLines().map(({ province, district, line }, index): FormerNameRow => {
    const [commune_code, code, name] = split(line)
    return {
      id: `adufn_${String(index).padStart(5, "0")}`,
      name,
      district,
      province,
      code: code || null,
      folded: `${foldedName(name)} ${foldedName(district)}`,
      folded_province: foldedName(province),
      valid_to: lastDay,
      commune_code,
      commune_valid_from: today.get(commune_code)?.valid_from ?? merger.valid_from,
    }
  })
}

function formerNameLines(): { province: string; district: string; line: string }[] {
  return Object.entries(formerNames as Record<string, Record<string, string[]>>).flatMap(
    ([province, districts]) =>
      Object.entries(districts).flatMap(([district, lines]) =>
        lines.map((line) => ({ province, district, line })),
      ),
  )
}

function unitsOfMerger(): Dated[] {
  const dated = (level: UnitLevel, parent_code: string | null, line: string): Dated => {
    const [code, name] = split(line)
    return {
      code,
      level,
      name,
      parent_code,
      valid_from: merger.valid_from,
      valid_to: null,
      succeeded_by: null,
    }
  }
  const communes = Object.entries(merger.communes as Record<string, string[]>)
  return [
    ...merger.provinces.map((line) => dated("province", null, line)),
    ...communes.flatMap(([province, lines]) => lines.map((line) => dated("commune", province, line))),
  ]
}

function toRow(unit: Dated): UnitRow {
  return {
    ...unit,
    id: `adu_${unit.code}_${unit.valid_from.replaceAll("-", "")}`,
    name_en: englishName(unit.name),
    folded: foldedName(unit.name),
  }
}

function split(line: string): [string, string, string] {
  const [first = "", second = "", third = ""] = line.split("|")
  return [first, second, third]
}
