import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./certificate-messages"
import { transitionOf } from "./certificate-transitions"
import { checkAuthority } from "./check-authority"
import { checkDate, checkRecorder, checkRepeated, checkState, type Recording } from "./check-entry"
import { decisionKinds, type Decision, type DecisionInput, type NewDecision } from "./decision"
import { hasFactsToCorrect, readFacts } from "./decision-facts"
import { decisionRules } from "./decision-rules"
import { effectiveLog } from "./effective-log"
import { effectiveOn, readStanding } from "./standing"

/** Stands for an entry that isn't written yet, after all that are. */
const candidatePlace = { id: "candidate", position: Number.MAX_SAFE_INTEGER }

/**
 * Decides whether an entry may join a log: the table of transitions, the authority of that star and day, dates,
 * windows and bands. Defaults that follow from the rules (end of the term, the present number) are filled in.
 *
 * @param log all entries of the certificate
 * @throws ShopError that says in both languages what to do; see `certificate-messages.ts`
 */
export function admitDecision(
  log: readonly Decision[],
  input: DecisionInput,
  recording: Recording,
): NewDecision {
  if (!decisionKinds.includes(input.kind)) {
    throw new ShopError("invalid_data", "decision_kind_unknown", { kind: String(input.kind) })
  }
  const entries = effectiveLog(log)
  checkRecorder(input, recording)
  checkDate(entries, input, recording)
  checkState(entries, input, recording)
  const decision: NewDecision = { kind: input.kind, decided_on: input.decided_on, ...readFacts(input) }
  if (decision.kind === "correction" || decision.kind === "annulment") {
    checkCorrection(log, entries, decision, recording)
    return decision
  }
  checkRepeated(entries, decision)
  const complete = decisionRules[decision.kind]({ entries, decision, recording })
  checkAuthority(entries, complete, recording.book)
  checkResult(entries, complete)
  return complete
}

/**
 * A correction may change what its target has; an annulment takes an entry out. What then stands must be a log
 * that could have been recorded, so every entry of it is admitted anew.
 */
function checkCorrection(
  log: readonly Decision[],
  entries: readonly Decision[],
  correction: NewDecision,
  recording: Recording,
): void {
  if (!entries.some((entry) => entry.id === correction.corrects_id)) {
    throw new ShopError("invalid_data", "corrected_entry_unknown")
  }
  if (correction.kind === "correction" && !hasFactsToCorrect(correction)) {
    throw new ShopError("invalid_data", "correction_empty")
  }
  const corrected = effectiveLog([...log, { ...correction, ...candidatePlace }])
  corrected.forEach(({ id: _id, position: _position, ...entry }, index) => {
    admitDecision(corrected.slice(0, index), entry, { ...recording, by: "import" })
  })
}

/** The table's other side: a decision that doesn't lead where its row says is one that the rules let through. */
function checkResult(entries: readonly Decision[], decision: NewDecision): void {
  const candidate: Decision = { ...decision, ...candidatePlace }
  const state = readStanding([...entries, candidate], effectiveOn(candidate)).state
  const { to } = transitionOf(decision.kind)
  if (to !== null && !to.includes(state)) {
    throw new Error(
      `${decision.kind} of ${decision.decided_on} leads to ${state}, which its transition doesn't know`,
    )
  }
}
