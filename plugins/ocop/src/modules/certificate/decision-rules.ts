import { addDays, addMonths } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { referralsToCentre } from "../../rules/find-authority"
import { settingInForce, settingOf } from "../../rules/find-setting"
import { findRuleSet, starOfTotal } from "../../rules/in-force"
import { isInForce } from "../../rules/period"
import type { RuleBook, RuleSet } from "../../rules/rule-book"
import type { Star } from "../../scoring/sheet"
import type { Recording } from "./check-entry"
import type { Decision, DecisionKind, NewDecision } from "./decision"
import { readStanding } from "./standing"

export type Candidate = {
  /** The log as it is to be read, corrections worked in. */
  entries: readonly Decision[]
  decision: NewDecision
  recording: Recording
}

/** What one kind demands beyond the table of transitions; returns the entry with its defaults filled in. */
type DecisionRule = (candidate: Candidate) => NewDecision

export const decisionRules: Record<Exclude<DecisionKind, "correction" | "annulment">, DecisionRule> = {
  recognition: checkRecognition,
  renewal_filed: checkRenewalFiled,
  transition_extension: checkExtension,
  sent_to_centre: checkReferral,
  not_recognised: ({ decision }) => decision,
  revocation: checkRevocation,
}

/** 26/2026/QĐ-TTg (and its forerunners): the set in force, the band of the total, a term of 36 months. */
function checkRecognition({ entries, decision, recording }: Candidate): NewDecision {
  const ruleSet = ruleSetOf(decision, recording.book)
  const { star, issued_on, total_score } = decision
  if (star !== null && total_score !== null) {
    checkBand(ruleSet, star, total_score)
  }
  if (issued_on === null || issued_on < decision.decided_on) {
    throw new ShopError("invalid_data", "issued_before_decision", {
      issued: issued_on ?? "",
      day: decision.decided_on,
    })
  }
  const { term_months } = settingOf(recording.book, ruleSet.id, "certificate", issued_on)
  const max = addMonths(issued_on, term_months)
  const expires_on = decision.expires_on ?? max
  if (expires_on <= issued_on || expires_on > max) {
    throw new ShopError("invalid_data", "expiry_outside_term", { max, months: term_months })
  }
  const last = entries.findLast((entry) => entry.kind === "recognition")
  const certificate_number = decision.certificate_number ?? last?.certificate_number ?? recording.number
  return { ...decision, expires_on, certificate_number }
}

/** 26/2026/QĐ-TTg, re-evaluation: handed in not earlier than 180 and not later than 120 days before the end. */
function checkRenewalFiled({ entries, decision, recording }: Candidate): NewDecision {
  const { opens, due } = renewalWindow(entries, decision, recording.book)
  if (decision.decided_on < opens || decision.decided_on > due) {
    throw new ShopError("invalid_data", "renewal_outside_window", { opens, due })
  }
  return decision
}

/**
 * 26/2026/QĐ-TTg, transition: where the file could not meet its window, the old certificate stays valid until the
 * result, at most 180 days after its end.
 */
function checkExtension({ entries, decision, recording }: Candidate): NewDecision {
  const { due, expires, transition_max_days } = renewalWindow(entries, decision, recording.book)
  if (decision.decided_on <= due) {
    throw new ShopError("invalid_data", "extension_too_early", { due })
  }
  const until = decision.extended_until ?? ""
  const max = addDays(expires, transition_max_days)
  if (until <= expires || until > max || until < decision.decided_on) {
    throw new ShopError("invalid_data", "extension_outside_limit", { expires, max })
  }
  return decision
}

/** 26/2026/QĐ-TTg: the province sends up what reached the band of the star that it can't give itself. */
function checkReferral({ decision, recording: { book } }: Candidate): NewDecision {
  const ruleSet = ruleSetOf(decision, book)
  for (const { star } of referralsToCentre(book, decision.decided_on, ruleSet.id)) {
    checkBand(ruleSet, star, decision.total_score ?? 0)
  }
  return decision
}

/** 26/2026/QĐ-TTg, revocation: one of the grounds a to e, in words too. */
function checkRevocation({ decision, recording }: Candidate): NewDecision {
  const revocation = settingInForce(recording.book, "revocation", decision.decided_on)
  const grounds = revocation.grounds.map(({ code }) => code)
  if (!grounds.includes(decision.ground ?? "")) {
    throw new ShopError("invalid_data", "ground_unknown", {
      ground: decision.ground ?? "",
      grounds: grounds.join(", "),
    })
  }
  return decision
}

function ruleSetOf({ rule_set_id, product_set, decided_on }: NewDecision, book: RuleBook): RuleSet {
  const ruleSet = findRuleSet(book, rule_set_id ?? "")
  if (!ruleSet) {
    throw new ShopError("invalid_data", "rule_set_unknown", { id: rule_set_id ?? "" })
  }
  if (!isInForce(ruleSet, decided_on)) {
    throw new ShopError("invalid_data", "rule_set_not_in_force", {
      decision: ruleSet.decision,
      day: decided_on,
      in_force: book.rule_sets
        .filter((other) => !other.sample && isInForce(other, decided_on))
        .map((other) => other.decision)
        .join(", "),
    })
  }
  if (product_set !== null && !ruleSet.product_sets.some((set) => set.code === product_set)) {
    throw new ShopError("invalid_data", "product_set_unknown", {
      code: product_set,
      decision: ruleSet.decision,
    })
  }
  return ruleSet
}

/** A star may lie below its band (a gate was missed), never above. */
function checkBand(ruleSet: RuleSet, star: Star, score: number): void {
  const reached = starOfTotal(ruleSet, score)
  if (reached === null || reached < star) {
    const min = ruleSet.bands.find((band) => band.star === star)?.min ?? 100
    throw new ShopError("invalid_data", "total_score_too_low", { score, star, min })
  }
}

function renewalWindow(entries: readonly Decision[], { decided_on }: NewDecision, book: RuleBook) {
  const expires = readStanding(entries, decided_on).recognition?.expires_on
  if (!expires) {
    throw new Error("The table of transitions asks for a recognition before a renewal")
  }
  const { opens_days_before, due_days_before, transition_max_days } = settingInForce(
    book,
    "renewal",
    decided_on,
  )
  return {
    expires,
    opens: addDays(expires, -opens_days_before),
    due: addDays(expires, -due_days_before),
    transition_max_days,
  }
}
