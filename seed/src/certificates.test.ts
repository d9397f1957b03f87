import { addDays } from "@cho-ocop/marketplace/clock"
import {
  admitDecision,
  deriveBadge,
  shippedRuleBook,
  type Badge,
  type Decision,
} from "@cho-ocop/ocop/rule-book"
import { describe, expect, test } from "vitest"

import { certificateOf } from "./decisions"
import { readTables } from "./tables"

const book = shippedRuleBook()
const { decisions, makers, products } = readTables()

const plansOn = (today: string) =>
  products.flatMap((product) => {
    const maker = makers.find(({ handle }) => handle === product.maker)
    const plan = maker && certificateOf(product, maker, decisions, today, book)
    return plan ? [plan] : []
  })

/** The badges of the city on a day, each log admitted entry by entry as the workflow does. */
function badgesOn(today: string): Map<string, Badge> {
  return new Map(
    plansOn(today).map(({ product, number, decisions: inputs }) => {
      const log: Decision[] = []
      for (const input of inputs) {
        const admitted = admitDecision(log, input, { number, today, by: "import", book })
        log.push({ ...admitted, id: `${number}-${log.length}`, position: log.length + 1 })
      }
      const badge = deriveBadge(log, today, book)
      if (!badge) throw new Error(`${number} has no badge`)
      return [product, badge]
    }),
  )
}

const days = [
  "2026-11-24",
  "2026-12-31",
  "2027-01-01",
  "2028-02-29",
  "2028-03-01",
  "2029-08-31",
  "2031-06-30",
]

describe.each(days)("on %s", (today) => {
  const badges = [...badgesOn(today).values()]
  const inState = (state: string) => badges.filter((badge) => badge.state === state)

  test("one certificate renews, one is extended, one has expired, one is revoked, the rest is valid", () => {
    expect(["renewing", "extended", "expired", "revoked"].map((state) => inState(state).length)).toEqual([
      1, 1, 1, 1,
    ])
    expect(inState("valid")).toHaveLength(badges.length - 4)
  })

  test("two end in the next 120 to 180 days and nobody has asked for renewal", () => {
    const window = inState("valid").filter(
      ({ expires_on }) =>
        expires_on && expires_on >= addDays(today, 120) && expires_on <= addDays(today, 180),
    )
    expect(window).toHaveLength(2)
  })

  test("one waits for the centre with 91 points, and keeps its four stars meanwhile", () => {
    const [waiting, ...others] = badges.filter(({ awaiting_centre }) => awaiting_centre)
    expect(others).toEqual([])
    expect(waiting).toMatchObject({ state: "valid", star: 4 })
    const referral = plansOn(today)
      .flatMap((plan) => plan.decisions)
      .find(({ kind }) => kind === "sent_to_centre")
    expect(referral?.total_score).toBe(91)
  })

  test("scores bunch as real ones do", () => {
    const scores = badges.map(({ total_score }) => total_score ?? 0)
    expect(scores.every((score) => (score >= 50 && score <= 66.5) || (score >= 70 && score <= 74))).toBe(true)
    const high = scores.filter((score) => score >= 70).length
    expect(high).toBeGreaterThanOrEqual(3)
    expect(high).toBeLessThanOrEqual(7)
  })

  test("numbers are there once", () => {
    const numbers = plansOn(today).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

test("in 2026 some were given by districts under the old set, some by the province under the new one", () => {
  const badges = [...badgesOn("2026-11-24").values()]
  const district = badges.filter(({ authority_level }) => authority_level === "district")
  expect(district.length).toBeGreaterThanOrEqual(5)
  expect(
    district.every(({ rule_set_id, last_star }) => rule_set_id === "qd-148-2023" && last_star === 3),
  ).toBe(true)
  const present = badges.filter(({ rule_set_id }) => rule_set_id === "qd-26-2026")
  expect(present.length).toBeGreaterThanOrEqual(5)
  expect(present.every(({ authority }) => authority === "UBND tỉnh An Giang")).toBe(true)
})

test("codes carry the units of their day, whose numbers were given anew in 2025", () => {
  const badges = badgesOn("2026-11-24")
  expect(badges.get("kho-ca-loc")?.certificate_number).toBe("89-883-30301-03-2025")
  expect(badges.get("kho-ca-loc")?.authority).toBe("UBND thành phố Long Xuyên")
  expect(badges.get("kho-ca-sac")?.certificate_number).toBe("91-30301-01-2026")
  expect(badges.get("gio-co-bang")?.certificate_number).toBe("91-914-30799-01-2024")
  expect(badges.get("gio-co-bang")?.authority).toBe("UBND huyện Giang Thành")
})
