import type { Day } from "@cho-ocop/marketplace/clock"

import { authorities, type Authority, type AuthorityAct } from "./data/authorities"
import { ruleSets, type RuleSet, type Star } from "./data/rule-sets"

type Period = { valid_from: Day; valid_to: Day | null }

/** True from the first to the last day of a period; a period without end goes on. */
export function isInForce(period: Period, day: Day): boolean {
  return period.valid_from <= day && (period.valid_to === null || day <= period.valid_to)
}

/** The rule set with an id, or undefined. */
export function findRuleSet(id: string): RuleSet | undefined {
  return ruleSets.find((ruleSet) => ruleSet.id === id)
}

/**
 * The rule set whose procedure holds on a day: the newest where two overlap, the oldest we hold for earlier days.
 * Windows of re-evaluation and grounds for revocation follow the day on which something is done, not the set the
 * certificate was given under.
 */
export function ruleSetInForce(day: Day): RuleSet {
  const newest = ruleSets.findLast((ruleSet) => isInForce(ruleSet, day)) ?? ruleSets[0]
  if (!newest) {
    throw new Error("There is no rule set at all")
  }
  return newest
}

/** Who may do something to a star on a day; narrowed to one rule set when given. */
export function authoritiesFor(
  act: AuthorityAct,
  day: Day,
  narrow: { star?: Star; rule_set_id?: string } = {},
): Authority[] {
  return authorities.filter(
    (authority) =>
      authority.act === act &&
      isInForce(authority, day) &&
      (narrow.star === undefined || authority.star === narrow.star) &&
      (narrow.rule_set_id === undefined || authority.rule_set_id === narrow.rule_set_id),
  )
}

/**
 * The highest star a total allows, or null below all bands. Compared as it is: 89.99 is four stars.
 * Source: 26/2026/QĐ-TTg, bands of the average total.
 */
export function starOfTotal(ruleSet: RuleSet, total: number): Star | null {
  return ruleSet.bands.findLast((band) => total >= band.min)?.star ?? null
}
