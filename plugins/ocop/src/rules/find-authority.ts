import type { Day } from "@cho-ocop/marketplace/clock"

import type { Star } from "../scoring/sheet"
import { findRuleSet } from "./in-force"
import { isInForce } from "./period"
import {
  authorityLevels,
  type Authority,
  type AuthorityAct,
  type AuthorityLevel,
  type RuleBook,
} from "./rule-book"

/**
 * Who may do something to a star on a day. Narrowed to one rule set when given; otherwise samples don't count.
 */
export function authoritiesFor(
  book: RuleBook,
  act: AuthorityAct,
  day: Day,
  narrow: { star?: Star; rule_set_id?: string } = {},
): Authority[] {
  return book.authorities.filter(
    (authority) =>
      authority.act === act &&
      isInForce(authority, day) &&
      (narrow.star === undefined || authority.star === narrow.star) &&
      (narrow.rule_set_id === undefined
        ? !findRuleSet(book, authority.rule_set_id)?.sample
        : authority.rule_set_id === narrow.rule_set_id),
  )
}

/**
 * Who may send a product up to the centre: those who refer a star that is the centre's to recognise.
 */
export function referralsToCentre(book: RuleBook, day: Day, rule_set_id?: string): Authority[] {
  return authoritiesFor(book, "refer", day, { rule_set_id }).filter(({ star, rule_set_id }) =>
    authoritiesFor(book, "recognise", day, { star, rule_set_id }).some(({ level }) => level === "central"),
  )
}

/** All that hold on a day, samples left out. */
export function authoritiesInForce(book: RuleBook, day: Day): Authority[] {
  return [...authoritiesFor(book, "recognise", day), ...authoritiesFor(book, "refer", day)]
}

export type LevelOfRegime = {
  level: AuthorityLevel
  title_vi: string
  title_en: string
  recognises: Star[]
  refers: Star[]
}

/** The levels of a rule set's regime on a day from the lowest up, with the stars each recognises and refers. */
export function levelsOf(book: RuleBook, rule_set_id: string, day: Day): LevelOfRegime[] {
  const inForce = book.authorities.filter(
    (authority) => authority.rule_set_id === rule_set_id && isInForce(authority, day),
  )
  return authorityLevels.flatMap((level) => {
    const own = inForce.filter((authority) => authority.level === level)
    const [first] = own
    const starsOf = (act: AuthorityAct) => own.filter((one) => one.act === act).map(({ star }) => star)
    return first
      ? [
          {
            level,
            title_vi: first.title_vi,
            title_en: first.title_en,
            recognises: starsOf("recognise").sort(),
            refers: starsOf("refer").sort(),
          },
        ]
      : []
  })
}
