import { stars } from "./gates"
import type { Criterion, SheetOption } from "./sheet"
import type { SheetFault, SheetPlace } from "./sheet-fault"
import { optionsByVariant } from "./sheet-tree"

/** What is wrong within one criterion: its points, its alternative cases and its gates. */
export function verifyCriterion(criterion: Criterion, place: SheetPlace): SheetFault[] {
  if (criterion.options.length === 0) {
    return [{ place, code: "option_missing" }]
  }
  return [
    ...repeated(criterion.options, place),
    ...wholePoints(criterion, place),
    ...variants(criterion, place),
    ...optionsByVariant(criterion).flatMap((options) => [
      ...highest(options, criterion, place),
      ...gates(options, place),
    ]),
  ]
}

/** Codes that stand twice in a list. */
export function repeated(coded: readonly { code: string }[], place: SheetPlace): SheetFault[] {
  const codes = coded.map(({ code }) => code)
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))].map((found) => ({
    place,
    code: "code_repeated",
    found,
  }))
}

function wholePoints({ options }: Criterion, place: SheetPlace): SheetFault[] {
  return options
    .filter(({ points }) => !Number.isInteger(points) || points < 0)
    .map(({ code, points }) => ({
      place: { ...place, option: code },
      code: "points_not_whole",
      found: points,
    }))
}

function variants({ options, variants = [] }: Criterion, place: SheetPlace): SheetFault[] {
  const known = variants.map(({ code }) => code)
  const ofOptions = options.flatMap(({ code, variant }): SheetFault[] => {
    const at = { ...place, option: code }
    if (variant === undefined) {
      return known.length > 0 ? [{ place: at, code: "variant_missing" }] : []
    }
    return known.includes(variant) ? [] : [{ place: at, code: "variant_unknown", found: variant }]
  })
  const empty = known.filter((code) => !options.some(({ variant }) => variant === code))
  return [
    ...repeated(variants, place),
    ...ofOptions,
    ...empty.map((found): SheetFault => ({ place, code: "variant_empty", found })),
  ]
}

function highest(options: readonly SheetOption[], { max }: Criterion, place: SheetPlace): SheetFault[] {
  const found = Math.max(...options.map(({ points }) => points))
  return found === max ? [] : [{ place, code: "option_max", expected: max, found }]
}

/** Within one case: one gate per star, never lower than that of a lower star, and told apart by its points. */
function gates(options: readonly SheetOption[], place: SheetPlace): SheetFault[] {
  let floor = 0
  return stars.flatMap((star): SheetFault[] => {
    const [gate, second] = options.filter(({ min_for_star }) => min_for_star === star)
    if (!gate) {
      return []
    }
    const at = { ...place, option: gate.code }
    if (second) {
      return [{ place: at, code: "gate_repeated", found: star }]
    }
    const before = floor
    floor = Math.max(floor, gate.points)
    const ambiguous = options.some((option) => option !== gate && option.points === gate.points)
    return [
      ...(gate.points < before ? [{ place: at, code: "gate_falls", found: star } as const] : []),
      ...(ambiguous ? [{ place: at, code: "gate_ambiguous", found: star } as const] : []),
    ]
  })
}
