import { addDays, type Day } from "@cho-ocop/marketplace/clock"

import { findSettingInForce } from "../../rules/find-setting"
import type { AuthorityLevel, RuleBook } from "../../rules/rule-book"
import type { Star } from "../../scoring/sheet"
import type { BadgeState } from "./certificate-transitions"
import type { Decision } from "./decision"
import { effectiveLog } from "./effective-log"
import { readStanding, type Standing } from "./standing"

/**
 * What the shop shows of a certificate on a day. Days that a product without any star can't have are null
 * (only in state `pending`).
 */
export type Badge = {
  state: BadgeState
  /** The star in force; null unless valid, renewing or extended. */
  star: Star | null
  certificate_number: string
  rule_set_id: string
  product_set: string | null
  total_score: number | null
  /** The decision that gave the certificate (for a product that waits: the one that sent it up). */
  decision_number: string
  decided_on: Day
  authority: string
  authority_level: AuthorityLevel
  issued_on: Day | null
  /** Last day by the certificate itself, 36 months after the day of issue. */
  expires_on: Day | null
  /** Last day on which the star may be shown, as the log stands: extension and revocation counted in. */
  valid_until: Day | null
  extended_until: Day | null
  /** Why it was extended or revoked. */
  reason: string | null
  renewal_opens_on: Day | null
  renewal_due_on: Day | null
  /** Star the certificate carries or carried, also when it ended. */
  last_star: Star | null
  /** The province has sent the file to the centre for five stars, and no answer is in the log. */
  awaiting_centre: boolean
  /** Next day on which state or star change without anybody deciding anything. */
  next_change_on: Day | null
}

/**
 * Computes the badge from the log and a day. Nothing else may say what star a product has.
 *
 * - In force from the day of issue to the last day of its term, both included; the term is 36 months
 *   (26/2026/QĐ-TTg, and 148/QĐ-TTg before it).
 * - `renewing`: a file for re-evaluation is pending while the certificate runs (26/2026/QĐ-TTg, re-evaluation).
 * - `extended`: past its end, kept alive by a recorded transition until the result is out, at most 180 days
 *   (26/2026/QĐ-TTg, transition rule).
 * - `revoked` from the day of the decision on; a later recognition begins anew (26/2026/QĐ-TTg, revocation).
 * - A decision counts from its date, a recognition from its day of issue: what is dated later waits.
 *
 * @param log all entries of one certificate, in any order
 * @param today day in Vietnam
 * @param book whose windows of re-evaluation hold on that day; without any rule set they are unknown
 * @returns null when the log holds no entry that stands
 */
export function deriveBadge(log: readonly Decision[], today: Day, book: RuleBook): Badge | null {
  const entries = effectiveLog(log)
  const standing = readStanding(entries, today)
  const source = standing.recognition ?? standing.awaited ?? standing.referral
  if (!source) {
    return null
  }
  const expires_on = source.expires_on
  const renewal = findSettingInForce(book, "renewal", today)
  return {
    state: standing.state,
    star: starInForce(standing),
    certificate_number: source.certificate_number ?? "",
    rule_set_id: source.rule_set_id ?? "",
    product_set: source.product_set,
    total_score: source.total_score,
    decision_number: source.decision_number ?? "",
    decided_on: source.decided_on,
    authority: source.authority ?? "",
    authority_level: source.authority_level ?? "province",
    issued_on: source.issued_on,
    expires_on,
    valid_until: standing.validUntil,
    extended_until: standing.extension?.extended_until ?? null,
    reason: reasonOf(standing),
    renewal_opens_on: expires_on && renewal && addDays(expires_on, -renewal.opens_days_before),
    renewal_due_on: expires_on && renewal && addDays(expires_on, -renewal.due_days_before),
    last_star: standing.recognition?.star ?? null,
    awaiting_centre: standing.awaitingCentre,
    next_change_on: nextChange(entries, standing, today),
  }
}

function starInForce({ state, recognition }: Standing): Star | null {
  const inForce = state === "valid" || state === "renewing" || state === "extended"
  return inForce ? (recognition?.star ?? null) : null
}

function reasonOf({ state, revocation, extension }: Standing): string | null {
  return revocation?.reason ?? (state === "expired" ? null : (extension?.reason ?? null))
}

/** The first later day on which the log alone makes another state or star. */
function nextChange(entries: readonly Decision[], now: Standing, today: Day): Day | null {
  const ends = entries.flatMap((entry) => [entry.expires_on, entry.extended_until])
  const days = [
    ...ends.filter((day) => day !== null).map((day) => addDays(day, 1)),
    ...entries.map((entry) => entry.issued_on ?? entry.decided_on),
  ]
  const change = days
    .filter((day) => day > today)
    .sort()
    .find((day) => {
      const then = readStanding(entries, day)
      return then.state !== now.state || starInForce(then) !== starInForce(now)
    })
  return change ?? null
}
