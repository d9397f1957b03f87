import type { Day } from "@cho-ocop/marketplace/clock"

import type { AuthorityLevel } from "../../../rules/rule-book"
import type { Star } from "../../../scoring/sheet"

export const verdicts = ["recognise", "refuse", "send_up"] as const

export type Verdict = (typeof verdicts)[number]

/** What a decision says of one dossier. */
export type RulingEntry = {
  dossier_id: string
  verdict: Verdict
  /** The star recognised: what the session gave, or the centre answered. */
  star?: Star | null
  /** Average total that the centre answered; a session's own is known. */
  total_score?: number | null
  /** Number of the certificate; needed where the product has none yet. */
  certificate_number?: string | null
  /** Day of issue; that of the decision when left out. */
  issued_on?: Day | null
  reason?: string | null
}

/** A decision on dossiers as its paper has it. */
export type Ruling = {
  number: string
  decided_on: Day
  level: AuthorityLevel
  /** The body as the paper names it. */
  authority: string
  signer: string
  entries: RulingEntry[]
  /** Id of the staff member. */
  recorded_by: string | null
}
