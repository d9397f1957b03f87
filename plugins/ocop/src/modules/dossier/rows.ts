import type { InferTypeOf } from "@medusajs/framework/types"

import type { DossierStep } from "./dossier-log"
import type StepModel from "./models/dossier-step"

/** A row of the log without its way back to the dossier. */
export type StepRow = Omit<
  InferTypeOf<typeof StepModel>,
  "dossier" | "created_at" | "updated_at" | "deleted_at"
>

/** The entry of a row. */
export function toStep(row: StepRow): DossierStep {
  return {
    id: row.id,
    position: row.position,
    action: row.action,
    level: row.level,
    state: row.state,
    next_level: row.next_level,
    actor: { type: row.actor_type, id: row.actor_id },
    comment: row.comment,
    evidence_ids: row.evidence_ids,
    data: row.data,
    on: row.taken_on,
    at: row.taken_at,
    decision_id: row.decision_id,
  }
}
