import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isDay, today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { procedureOf } from "../../../dossier-procedure"
import { listDossiers } from "../../../dossier-records"
import type { StepActor } from "../../../modules/dossier/dossier-log"
import type { NewEvidence } from "../../../modules/dossier/new-rows"
import { checkPrivateFile } from "../../../private-files/check-private-file"
import { readRuleBook } from "../../../read-rule-book"
import { composed } from "../composed"

export type EvidenceFacts = Pick<
  NewEvidence,
  "type" | "title" | "number" | "issuer" | "issued_on" | "ends_on"
>

export type EvidenceUpload = {
  dossier_id: string
  facts: EvidenceFacts
  /** The name it came with, and its bytes in base64: workflows carry text. */
  file: { name: string; content: string }
  actor: StepActor
}

export type CheckedEvidence = {
  paper: Omit<NewEvidence, "file_key">
  file: { media_type: string; ending: string; content: string }
}

/** Checks a paper and its file before anything is stored. */
export const checkEvidenceStep = createStep(
  "check-evidence",
  async ({ dossier_id, facts, file, actor }: EvidenceUpload, { container }) => {
    const [dossier] = await listDossiers(container, { id: dossier_id })
    if (!dossier) {
      throw new ShopError("not_found", "dossier_not_found")
    }
    const procedure = procedureOf(await readRuleBook(container), dossier.rule_set_id, today())
    if (!procedure.evidence_types.some(({ key }) => key === facts.type)) {
      throw new ShopError("invalid_data", "evidence_type_unknown", { type: facts.type })
    }
    checkDays(facts)
    const content = Buffer.from(file.content, "base64")
    const { name, type } = await checkPrivateFile(file.name, content)
    const checked: CheckedEvidence = {
      paper: {
        ...(composed(facts) as EvidenceFacts),
        dossier_id,
        filename: name,
        media_type: type,
        size: content.length,
        sha256: createHash("sha256").update(content).digest("hex"),
        added_by_type: actor.type,
        added_by: actor.id,
      },
      file: { media_type: type, ending: name.split(".").at(-1) ?? "bin", content: file.content },
    }
    return new StepResponse(checked)
  },
)

function checkDays({ issued_on, ends_on }: EvidenceFacts): void {
  for (const day of [issued_on, ends_on]) {
    if (day !== null && !isDay(day)) {
      throw new ShopError("invalid_data", "day_invalid", { day })
    }
  }
  if (issued_on && ends_on && ends_on <= issued_on) {
    throw new ShopError("invalid_data", "evidence_dates_invalid")
  }
}
