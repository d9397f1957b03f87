import type { Criterion, Part, Section, Sheet } from "./sheet"
import type { SheetFault } from "./sheet-fault"
import { criteriaOf, requiredBy } from "./sheet-tree"
import { repeated, verifyCriterion } from "./verify-criterion"

/** What every sheet of a rule set must come to: the total and the maximum of each part. */
export type SheetStructure = { total: number; parts: readonly { code: string; max: number }[] }

/**
 * Checks a sheet: criteria add up to sections, sections to parts, parts to the total that the rule set's structure
 * gives; the highest option of a criterion is its maximum; gates never fall as the star rises; codes are unique and
 * references lead somewhere.
 *
 * @returns what is wrong, each with its place; empty for a sheet that can be scored with
 */
export function verifySheet(sheet: Sheet, structure: SheetStructure): SheetFault[] {
  const place = { sheet: sheet.code }
  const total = sum(sheet.parts)
  return [
    ...(sheet.max_total === structure.total
      ? []
      : [{ place, code: "total_max", expected: structure.total, found: sheet.max_total } as const]),
    ...(total === structure.total
      ? []
      : [{ place, code: "total", expected: structure.total, found: total } as const]),
    ...repeated(sheet.parts, place),
    ...repeated(
      sheet.parts.flatMap(({ sections }) => sections),
      place,
    ),
    ...repeated(
      criteriaOf(sheet).map(({ criterion }) => criterion),
      place,
    ),
    ...missingParts(sheet, structure),
    ...sheet.parts.flatMap((part) => verifyPart(sheet, part, structure)),
    ...verifyRequirements(sheet),
  ]
}

function missingParts(sheet: Sheet, structure: SheetStructure): SheetFault[] {
  return structure.parts
    .filter(({ code }) => !sheet.parts.some((part) => part.code === code))
    .map(({ code }) => ({ place: { sheet: sheet.code, part: code }, code: "part_missing" }))
}

function verifyPart(sheet: Sheet, part: Part, structure: SheetStructure): SheetFault[] {
  const place = { sheet: sheet.code, part: part.code }
  const expected = structure.parts.find(({ code }) => code === part.code)?.max
  const faults: SheetFault[] = []
  if (expected === undefined) {
    faults.push({ place, code: "part_unknown" })
  } else if (expected !== part.max) {
    faults.push({ place, code: "part_max", expected, found: part.max })
  }
  const found = sum(part.sections)
  if (found !== part.max) {
    faults.push({ place, code: "part_sum", expected: part.max, found })
  }
  return [...faults, ...part.sections.flatMap((section) => verifySection(sheet, part, section))]
}

function verifySection(sheet: Sheet, part: Part, section: Section): SheetFault[] {
  const place = { sheet: sheet.code, part: part.code, section: section.code }
  const faults: SheetFault[] = []
  const found = sum(section.criteria)
  if (found !== section.max) {
    faults.push({ place, code: "section_sum", expected: section.max, found })
  }
  if (section.scored_as_one && section.criteria.length !== 1) {
    faults.push({ place, code: "not_one_criterion", found: section.criteria.length })
  }
  const groups = section.groups ?? []
  return [
    ...faults,
    ...repeated(groups, place),
    ...section.criteria.flatMap((criterion) => {
      const at = { ...place, criterion: criterion.code }
      const known = criterion.group === undefined || groups.some(({ code }) => code === criterion.group)
      return [
        ...(known ? [] : [{ place: at, code: "group_unknown", found: criterion.group } as const]),
        ...verifyCriterion(criterion, at),
      ]
    }),
  ]
}

function verifyRequirements(sheet: Sheet): SheetFault[] {
  const placed = criteriaOf(sheet)
  const byCode = new Map(placed.map(({ criterion }) => [criterion.code, criterion]))
  return placed.flatMap(({ part, section, criterion }): SheetFault[] => {
    const required = requiredBy(criterion)
    const place = { sheet: sheet.code, part: part.code, section: section.code, criterion: criterion.code }
    if (required === null) {
      return []
    }
    if (!byCode.has(required)) {
      return [{ place, code: "requires_unknown", found: required }]
    }
    return leadsToItself(criterion, byCode) ? [{ place, code: "requires_itself" }] : []
  })
}

function leadsToItself(criterion: Criterion, byCode: ReadonlyMap<string, Criterion>): boolean {
  const seen = new Set<string>()
  for (let code = requiredBy(criterion); code !== null && !seen.has(code);) {
    if (code === criterion.code) {
      return true
    }
    seen.add(code)
    const next = byCode.get(code)
    code = next ? requiredBy(next) : null
  }
  return false
}

function sum(placed: readonly { max: number }[]): number {
  return placed.reduce((total, { max }) => total + max, 0)
}
