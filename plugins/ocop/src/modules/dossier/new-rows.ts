import type { Day } from "@cho-ocop/marketplace/clock"

import type { DossierKind } from "./dossier-kinds"
import type { StepActor } from "./dossier-log"
import type { DossierLevel } from "./dossier-transitions"

/** A dossier to open. */
export type NewDossier = {
  kind: DossierKind
  product_id: string
  maker_id: string
  commune_code: string
  commune_valid_from: Day
  rule_set_id: string
  sheet_code: string
  sheet_version: number
  certificate_id: string | null
  idea_id: string | null
  late_reason: string | null
  opened_on: Day
}

/** A paper to add, its file already stored. */
export type NewEvidence = {
  dossier_id: string
  type: string
  title: string | null
  number: string | null
  issuer: string | null
  issued_on: Day | null
  ends_on: Day | null
  file_key: string
  filename: string
  media_type: string
  size: number
  sha256: string
  added_by_type: StepActor["type"]
  added_by: string | null
}

/** The paper of a decision. */
export type NewRuling = {
  number: string
  decided_on: Day
  level: DossierLevel
  authority: string
  signer: string
  recorded_by: string | null
}

export type NewHoliday = {
  day: Day
  off: boolean
  name_vi: string
  name_en: string
  source: string
  recorded_by: string | null
}
