import type { Criterion, Part, Section, Sheet, SheetOption } from "./sheet"

export type PlacedCriterion = { part: Part; section: Section; criterion: Criterion }

/** All criteria of a sheet in its order, each with its section and part. */
export function criteriaOf(sheet: Sheet): PlacedCriterion[] {
  return sheet.parts.flatMap((part) =>
    part.sections.flatMap((section) => section.criteria.map((criterion) => ({ part, section, criterion }))),
  )
}

/** The criterion that must have points before this one counts, or null. */
export function requiredBy(criterion: Criterion): string | null {
  return criterion.rules?.find(({ type, requires }) => type === "conditional" && requires)?.requires ?? null
}

/** The options of a criterion by its cases; one list where it has no cases. */
export function optionsByVariant(criterion: Criterion): SheetOption[][] {
  const variants = new Set(criterion.options.map(({ variant }) => variant))
  return [...variants].map((variant) => criterion.options.filter((option) => option.variant === variant))
}
