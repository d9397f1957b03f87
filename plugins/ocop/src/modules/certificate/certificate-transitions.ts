import type { AuthorityAct } from "../../rules/rule-book"
import type { DecisionField, DecisionKind } from "./decision"

/** State of a certificate; `pending` is a product that waits for its first star. */
export const badgeStates = ["pending", "valid", "renewing", "extended", "expired", "revoked"] as const

export type BadgeState = (typeof badgeStates)[number]

/** Who writes into the log: a person at the desk, or an import of decisions given earlier. */
export type Recorder = "staff" | "import"

/** The state before a decision; `none` is an empty log. */
export type StateBefore = BadgeState | "none"

/**
 * Whose right a decision must be: that of the authority of the star it names (`own_star`), of the star the
 * certificate carries (`carried_star`), of any star (`any_star`), of those that only the centre recognises (`centre`);
 * null where nobody decides.
 */
export type AuthorityRule = {
  act: AuthorityAct
  of: "own_star" | "carried_star" | "any_star" | "centre"
} | null

export type Transition = {
  kind: DecisionKind
  from: readonly StateBefore[]
  /** States the certificate may be in on the day the decision takes effect; null where the log is read anew. */
  to: readonly BadgeState[] | null
  by: readonly Recorder[]
  authority: AuthorityRule
  required: readonly DecisionField[]
  optional: readonly DecisionField[]
}

const anyState: readonly StateBefore[] = badgeStates
const inForce: readonly StateBefore[] = ["valid", "renewing", "extended"]

/**
 * The life of a certificate. The service checks it, the API hands it out and the admin draws its form from it:
 * nothing else decides what may follow what.
 *
 * Sources: 26/2026/QĐ-TTg for recognition, re-evaluation with its transition rule, referral to the centre and
 * revocation; correction and annulment are the log's own, because what was written is never changed.
 */
export const transitions: readonly Transition[] = [
  {
    kind: "recognition",
    from: ["none", ...anyState],
    to: ["valid"],
    by: ["staff", "import"],
    authority: { act: "recognise", of: "own_star" },
    required: ["decision_number", "authority", "authority_level", "rule_set_id", "star", "issued_on"],
    optional: ["product_set", "total_score", "certificate_number", "expires_on"],
  },
  {
    kind: "renewal_filed",
    from: ["valid"],
    to: ["renewing"],
    by: ["staff", "import"],
    authority: null,
    required: ["pending_file_number"],
    optional: [],
  },
  {
    kind: "transition_extension",
    from: ["valid", "renewing", "extended", "expired"],
    // Until its last day a certificate with a late file is still valid by itself.
    to: ["renewing", "extended"],
    by: ["staff", "import"],
    authority: { act: "recognise", of: "carried_star" },
    required: [
      "decision_number",
      "authority",
      "authority_level",
      "extended_until",
      "pending_file_number",
      "reason",
    ],
    optional: [],
  },
  {
    kind: "sent_to_centre",
    from: ["none", ...anyState],
    to: badgeStates,
    by: ["staff", "import"],
    authority: { act: "refer", of: "centre" },
    required: ["decision_number", "authority", "authority_level", "rule_set_id", "total_score"],
    optional: ["product_set", "pending_file_number"],
  },
  {
    kind: "not_recognised",
    from: ["pending", "valid", "renewing", "extended", "expired", "revoked"],
    to: ["pending", "valid", "expired", "revoked"],
    by: ["staff", "import"],
    authority: { act: "recognise", of: "any_star" },
    required: ["authority", "authority_level", "reason"],
    optional: ["decision_number", "total_score"],
  },
  {
    kind: "revocation",
    from: [...inForce, "expired"],
    to: ["revoked"],
    by: ["staff", "import"],
    authority: { act: "recognise", of: "carried_star" },
    required: ["decision_number", "authority", "authority_level", "ground", "reason"],
    optional: [],
  },
  {
    kind: "correction",
    from: anyState,
    to: null,
    by: ["staff"],
    authority: null,
    required: ["corrects_id", "reason"],
    optional: [
      "decision_number",
      "authority",
      "authority_level",
      "rule_set_id",
      "product_set",
      "star",
      "total_score",
      "certificate_number",
      "issued_on",
      "expires_on",
      "extended_until",
      "pending_file_number",
    ],
  },
  {
    kind: "annulment",
    from: anyState,
    to: null,
    by: ["staff"],
    authority: null,
    required: ["corrects_id", "reason"],
    optional: ["decision_number"],
  },
]

/** The row of a kind. */
export function transitionOf(kind: DecisionKind): Transition {
  const found = transitions.find((transition) => transition.kind === kind)
  if (!found) {
    throw new Error(`The table of transitions has no row for ${kind}`)
  }
  return found
}

/** What may follow a state, for whoever records: the buttons to draw. */
export function transitionsFrom(state: StateBefore, by: Recorder): Transition[] {
  return transitions.filter((transition) => transition.from.includes(state) && transition.by.includes(by))
}
