import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { leastOf, reaches } from "./share"

const twoThirds = { numerator: 2, denominator: 3 }

describe("a share of the members", () => {
  it.each([
    [2, 3, true],
    [1, 3, false],
    [4, 6, true],
    [6, 9, true],
    [5, 8, false],
    [6, 8, true],
    [0, 0, false],
  ])("%i of %i members is two thirds: %s", (present, members, enough) => {
    expect(reaches(twoThirds, present, members)).toBe(enough)
  })

  it("is reached by the least number and by no smaller one", () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }))
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (share, whole) => {
        const least = leastOf(share, whole)
        return reaches(share, least, whole) && !reaches(share, least - 1, whole)
      }),
    )
  })
})
