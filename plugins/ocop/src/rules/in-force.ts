import type { Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { starOfAverage } from "../scoring/average"
import type { Star } from "../scoring/sheet"
import { isInForce } from "./period"
import type { RuleBook, RuleSet } from "./rule-book"
import "./rule-messages"

/** The rule set with an id, or undefined. */
export function findRuleSet(book: RuleBook, id: string): RuleSet | undefined {
  return book.rule_sets.find((ruleSet) => ruleSet.id === id)
}

/**
 * The rule set whose procedure holds on a day: the newest where two overlap, the oldest we hold for earlier days,
 * never a sample. Windows of re-evaluation and grounds for revocation follow the day on which something is done, not
 * the set the certificate was given under.
 *
 * @throws ShopError rule_set_none when the book is empty
 */
export function ruleSetInForce(book: RuleBook, day: Day): RuleSet {
  const real = book.rule_sets.filter(({ sample }) => !sample)
  const newest = real.findLast((ruleSet) => isInForce(ruleSet, day)) ?? real[0]
  if (!newest) {
    throw new ShopError("not_found", "rule_set_none")
  }
  return newest
}

/**
 * The highest star a total allows, or null below all bands. Compared as it is: 89.99 is four stars.
 * Source: 26/2026/QĐ-TTg, bands of the average total.
 */
export function starOfTotal(ruleSet: RuleSet, total: number): Star | null {
  return starOfAverage(ruleSet.bands, { sum: total, count: 1 })
}
