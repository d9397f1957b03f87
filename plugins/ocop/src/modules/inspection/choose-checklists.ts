import type { Day } from "@cho-ocop/marketplace/clock"

import { checklists, type Checklist } from "./data/checklists"
import type { Subject } from "./inspection-values"

/** The check lists in force on a day for these subjects and this branch. */
export function chooseChecklists(
  { subjects, branch, day }: { subjects: readonly Subject[]; branch: string | null; day: Day },
  known: readonly Checklist[] = checklists,
): Checklist[] {
  return known.filter(
    ({ subject, branches, valid_from, valid_to }) =>
      subjects.includes(subject) &&
      (branches === null || (branch !== null && branches.includes(branch))) &&
      valid_from <= day &&
      (valid_to === null || day <= valid_to),
  )
}

/** The check lists with these codes, whether still in force or not: those an inspection began with. */
export function checklistsByCode(
  codes: readonly string[],
  known: readonly Checklist[] = checklists,
): Checklist[] {
  return known.filter(({ code }) => codes.includes(code))
}

/** Codes of the items that have no answer yet. */
export function unanswered(lists: readonly Checklist[], answered: readonly string[]): string[] {
  return lists
    .flatMap(({ items }) => items.map(({ code }) => code))
    .filter((code) => !answered.includes(code))
}
