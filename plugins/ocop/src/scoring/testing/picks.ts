import fc from "fast-check"

import type { Criterion, Picks, Sheet, SheetOption } from "../sheet"
import { criteriaOf } from "../sheet-tree"

/** The highest option of each criterion, of one case where there are cases. */
export function bestPicks(sheet: Sheet, variant = "a"): Picks {
  return pickEach(sheet, variant, (options) => Math.max(...options.map(({ points }) => points)))
}

/** The lowest option of each criterion. */
export function worstPicks(sheet: Sheet, variant = "a"): Picks {
  return pickEach(sheet, variant, (options) => Math.min(...options.map(({ points }) => points)))
}

/** Some picks on every criterion, of one case throughout. */
export function anyPicks(sheet: Sheet, variant?: string): fc.Arbitrary<Picks> {
  return fc
    .constantFrom(...(variant ? [variant] : ["a", "b"]))
    .chain((variant) =>
      fc.record(
        Object.fromEntries(
          criteriaOf(sheet).map(({ criterion }) => [
            criterion.code,
            fc.constantFrom(...ofCase(criterion, variant).map(({ code }) => code)),
          ]),
        ),
      ),
    )
}

/** Like `anyPicks`, with some criteria left open. */
export function somePicks(sheet: Sheet): fc.Arbitrary<Picks> {
  const codes = criteriaOf(sheet).map(({ criterion }) => criterion.code)
  return fc
    .tuple(anyPicks(sheet), fc.subarray(codes))
    .map(([picks, open]) =>
      Object.fromEntries(Object.entries(picks).filter(([code]) => !open.includes(code))),
    )
}

/** The options of a criterion that belong to a case; all of them where it has no cases. */
export function ofCase(criterion: Criterion, variant: string): SheetOption[] {
  return criterion.options.filter((option) => option.variant === undefined || option.variant === variant)
}

function pickEach(sheet: Sheet, variant: string, height: (options: SheetOption[]) => number): Picks {
  return Object.fromEntries(
    criteriaOf(sheet).map(({ criterion }) => {
      const options = ofCase(criterion, variant)
      const points = height(options)
      return [criterion.code, options.find((option) => option.points === points)?.code ?? ""]
    }),
  )
}
