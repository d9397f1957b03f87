import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { authoritiesFor, referralsToCentre } from "../../rules/find-authority"
import type { Authority, RuleBook } from "../../rules/rule-book"
import { transitionOf, type AuthorityRule } from "./certificate-transitions"
import type { Decision, NewDecision } from "./decision"
import { readStanding } from "./standing"

/**
 * Checks that the level which decided had the right to on that day, by the table of authorities.
 *
 * @throws ShopError decision_wrong_authority that names who decides, decision_no_authority
 */
export function checkAuthority(entries: readonly Decision[], decision: NewDecision, book: RuleBook): void {
  const rule = transitionOf(decision.kind).authority
  if (!rule) {
    return
  }
  const entitled = entitledFor(rule, entries, decision, book)
  if (entitled.some((authority) => authority.level === decision.authority_level)) {
    return
  }
  if (entitled.length === 0) {
    throw new ShopError("invalid_data", "decision_no_authority", { day: decision.decided_on })
  }
  throw new ShopError("invalid_data", "decision_wrong_authority", {
    day: decision.decided_on,
    authority_vi: names(entitled, "title_vi"),
    authority_en: names(entitled, "title_en"),
  })
}

function entitledFor(
  rule: NonNullable<AuthorityRule>,
  entries: readonly Decision[],
  { decided_on, star, rule_set_id }: NewDecision,
  book: RuleBook,
): Authority[] {
  switch (rule.of) {
    case "own_star":
      return authoritiesFor(book, rule.act, decided_on, {
        star: star ?? undefined,
        rule_set_id: rule_set_id ?? undefined,
      })
    case "carried_star":
      return authoritiesFor(book, rule.act, decided_on, {
        star: readStanding(entries, decided_on).recognition?.star ?? undefined,
      })
    case "centre":
      return referralsToCentre(book, decided_on, rule_set_id ?? undefined)
    case "any_star":
      return authoritiesFor(book, rule.act, decided_on, { rule_set_id: rule_set_id ?? undefined })
  }
}

function names(entitled: readonly Authority[], title: "title_vi" | "title_en"): string {
  return [...new Set(entitled.map((authority) => authority[title]))].join(", ")
}
