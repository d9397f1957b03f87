import { isDay, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./inspection-messages"
import {
  ANSWERS,
  FOLLOW_UP_RESULTS,
  SEVERITIES,
  type Answer,
  type FollowUpResult,
  type Severity,
} from "./inspection-values"

/** `pictures` are addresses of stored pictures. */
export type FindingInput = { item: string | null; severity: string; text: string; pictures: string[] }
export type CorrectionInput = { finding_id: string | null; text: string; due_on: Day }
export type FollowUpInput = { result: string; due_on: Day | null; note: string | null; pictures: string[] }

const MAX_TEXT = 4000

/** @throws ShopError inspection_severity_unknown, inspection_comment_missing, text_too_long */
export function readFinding(input: FindingInput): FindingInput & { severity: Severity } {
  const severity = SEVERITIES.find((one) => one === input.severity)
  if (!severity) {
    throw new ShopError("invalid_data", "inspection_severity_unknown")
  }
  return { ...input, item: input.item || null, severity, text: readText(input.text) }
}

/** @throws ShopError inspection_comment_missing, text_too_long, inspection_date_invalid, correction_due_in_past */
export function readCorrectionInput(input: CorrectionInput, today: Day): CorrectionInput {
  return {
    finding_id: input.finding_id || null,
    text: readText(input.text),
    due_on: readDue(input.due_on, today),
  }
}

/** @throws ShopError inspection_fact_missing, inspection_date_invalid, correction_due_in_past, text_too_long */
export function readFollowUp(input: FollowUpInput, today: Day): FollowUpInput & { result: FollowUpResult } {
  const result = FOLLOW_UP_RESULTS.find((one) => one === input.result)
  if (!result) {
    throw new ShopError("invalid_data", "inspection_fact_missing", { field: "result" })
  }
  const note = input.note?.trim() ? readText(input.note) : null
  return { ...input, result, note, due_on: result === "extended" ? readDue(input.due_on, today) : null }
}

/** @throws ShopError inspection_fact_missing */
export function assertAnswer(answer: string): Answer {
  const found = ANSWERS.find((one) => one === answer)
  if (!found) {
    throw new ShopError("invalid_data", "inspection_fact_missing", { field: "answer" })
  }
  return found
}

function readText(text: string): string {
  const read = text.normalize("NFC").trim()
  if (read === "") {
    throw new ShopError("invalid_data", "inspection_comment_missing")
  }
  if (read.length > MAX_TEXT) {
    throw new ShopError("invalid_data", "text_too_long", { max: MAX_TEXT })
  }
  return read
}

function readDue(due_on: unknown, today: Day): Day {
  if (!isDay(due_on)) {
    throw new ShopError("invalid_data", "inspection_date_invalid")
  }
  if (due_on < today) {
    throw new ShopError("invalid_data", "correction_due_in_past", { day: due_on })
  }
  return due_on
}
