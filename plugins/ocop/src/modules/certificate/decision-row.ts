import type { InferTypeOf } from "@medusajs/framework/types"

import type { Star } from "../../scoring/sheet"
import { decisionFields, type Decision, type DecisionFacts } from "./decision"
import type CertificateDecision from "./models/certificate-decision"

/** A row of the log, with what the log's readers don't need. */
export type DecisionRow = Omit<InferTypeOf<typeof CertificateDecision>, "certificate">

/** The entry of a row. Rows are written through `admitDecision` only, so a star is 3, 4 or 5. */
export function toDecision(row: DecisionRow): Decision {
  const facts = Object.fromEntries(
    decisionFields.map((field) => [field, row[field] ?? null]),
  ) as DecisionFacts
  return {
    ...facts,
    id: row.id,
    position: row.position,
    kind: row.kind,
    decided_on: row.decided_on,
    star: row.star as Star | null,
  }
}
