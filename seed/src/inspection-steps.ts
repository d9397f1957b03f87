import type { Day } from "@cho-ocop/marketplace/clock"
import type { InspectionEntry, TakeInspectionStepInput } from "@cho-ocop/ocop/workflows"

import { relativeDay } from "./relative-day"
import type { InspectionRow } from "./tables"

type Step = Pick<TakeInspectionStepInput, "action" | "comment" | "facts">
export type InspectionDeed = Step | { entry: InspectionEntry }

const step = (action: Step["action"], comment: string | null = null, facts: Step["facts"] = {}): Step => ({
  action,
  comment,
  facts,
})

/** What was done in an inspection that went as far as its row says, in order. */
export function inspectionSteps(row: InspectionRow, items: readonly string[], today: Day): InspectionDeed[] {
  if (row.reach === "planned") {
    return []
  }
  const answers = items.map((item): InspectionDeed => ({
    entry: { kind: "answer", item, answer: isFound(row, item) ? "not_met" : "met", note: null },
  }))
  if (row.reach === "under_way") {
    return [step("begin"), ...answers.slice(0, 5)]
  }
  const finding: InspectionDeed[] = row.finding
    ? [
        {
          entry: {
            kind: "finding",
            item: items.find((item) => isFound(row, item)) ?? null,
            severity: row.severity ?? "minor",
            text: row.finding,
            pictures: [],
          },
        },
      ]
    : []
  const correction: InspectionDeed[] =
    row.correction && row.due
      ? [
          {
            entry: {
              kind: "correction",
              finding_id: null,
              text: row.correction,
              due_on: relativeDay(row.due, today),
            },
          },
        ]
      : []
  return [step("begin"), ...answers, ...finding, ...correction, step("report", row.comment), ...lastOf(row)]
}

function lastOf(row: InspectionRow): InspectionDeed[] {
  switch (row.reach) {
    case "correcting":
      return [step("demand_correction")]
    case "proposed":
      return [step("propose", row.comment, { proposal: "revocation", ground: "b" })]
    default:
      return [step("conclude", row.comment, { outcome: "kept" })]
  }
}

/** The first item of the mark is where stars are looked at, the first of the criteria where materials are. */
const isFound = ({ finding, reach }: InspectionRow, item: string): boolean =>
  finding !== null && item === (reach === "correcting" ? "m1" : "c1")
