import { isDay } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { transitionOf } from "./certificate-transitions"
import { fieldLabels } from "./data/labels"
import { decisionFields, type DecisionFacts, type DecisionField, type DecisionInput } from "./decision"

const dayFields: readonly DecisionField[] = ["issued_on", "expires_on", "extended_until"]

/** What a correction can put in another's place. */
export const correctableFields = decisionFields.filter(
  (field) => field !== "corrects_id" && field !== "reason",
)

/**
 * The facts of an input, cleaned (trimmed, composed Unicode, empty is null), with all that its kind requires and
 * nothing that its kind doesn't have.
 *
 * @throws ShopError decision_field_missing, decision_field_unexpected, decision_date_invalid, star_invalid,
 * total_score_invalid
 */
export function readFacts(input: DecisionInput): DecisionFacts {
  const { required, optional } = transitionOf(input.kind)
  const facts = Object.fromEntries(
    decisionFields.map((field) => [field, clean(input[field])]),
  ) as DecisionFacts
  for (const field of decisionFields) {
    if (facts[field] === null) {
      if (required.includes(field)) {
        refuse("decision_field_missing", field)
      }
    } else if (!required.includes(field) && !optional.includes(field)) {
      refuse("decision_field_unexpected", field)
    }
  }
  checkShapes(facts)
  return facts
}

/** True when a correction brings at least one fact; its reason and its target are not facts. */
export function hasFactsToCorrect(correction: DecisionFacts): boolean {
  return correctableFields.some((field) => correction[field] !== null)
}

function clean(value: unknown): unknown {
  const cleaned = typeof value === "string" ? value.normalize("NFC").trim() : value
  return cleaned === undefined || cleaned === "" ? null : cleaned
}

function checkShapes(facts: DecisionFacts): void {
  for (const field of dayFields) {
    const value = facts[field]
    if (value !== null && !isDay(value)) {
      refuse("decision_date_invalid", field, String(value))
    }
  }
  if (facts.star !== null && ![3, 4, 5].includes(facts.star)) {
    throw new ShopError("invalid_data", "star_invalid")
  }
  if (facts.total_score !== null && !isScore(facts.total_score)) {
    throw new ShopError("invalid_data", "total_score_invalid")
  }
}

function isScore(value: number): boolean {
  return value >= 0 && value <= 100 && Number(value.toFixed(4)) === value
}

function refuse(code: string, field: DecisionField, value = ""): never {
  const { vi, en } = fieldLabels[field]
  throw new ShopError("invalid_data", code, { field_vi: vi, field_en: en, value })
}
