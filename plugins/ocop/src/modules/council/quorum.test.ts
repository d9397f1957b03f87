import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { isQuorate, leastOf } from "./quorum"

const twoThirds = { min_members: 1, share: { numerator: 2, denominator: 3 } }

describe("a quorum", () => {
  it.each([
    [2, 3, true],
    [1, 3, false],
    [4, 6, true],
    [5, 8, false],
    [6, 8, true],
    [0, 0, false],
  ])("%i of %i members are two thirds: %s", (present, members, enough) => {
    expect(isQuorate(twoThirds, present, members)).toBe(enough)
  })

  it("is at least the count it names", () => {
    expect(leastOf({ ...twoThirds, min_members: 5 }, 6)).toBe(5)
    expect(isQuorate({ ...twoThirds, min_members: 5 }, 4, 6)).toBe(false)
  })

  it("is reached by its least number and by no smaller one", () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }))
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (share, members) => {
        const least = leastOf({ min_members: 1, share }, members)
        const exact = (n: number) => n * share.denominator >= members * share.numerator
        return exact(least) && (least === 1 || !exact(least - 1))
      }),
    )
  })
})
