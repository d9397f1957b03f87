import { MedusaService } from "@medusajs/framework/utils"

import type { DossierStep } from "./dossier-log"
import Dossier from "./models/dossier"
import DossierCounter from "./models/dossier-counter"
import DossierDecision from "./models/dossier-decision"
import DossierForm from "./models/dossier-form"
import DossierNumber from "./models/dossier-number"
import DossierStepModel from "./models/dossier-step"
import Evidence from "./models/evidence"
import EvidenceCheck from "./models/evidence-check"
import Holiday from "./models/holiday"
import Idea from "./models/idea"
import IdeaStep from "./models/idea-step"
import YearTarget from "./models/year-target"
import { toStep } from "./rows"
import type { Transaction } from "./store"

/** The module's tables, and how a dossier's log is read from them. */
class DossierTables extends MedusaService({
  Dossier,
  DossierStep: DossierStepModel,
  DossierForm,
  DossierNumber,
  DossierCounter,
  DossierDecision,
  Evidence,
  EvidenceCheck,
  Idea,
  IdeaStep,
  Holiday,
  YearTarget,
}) {
  /** The whole log of a dossier as written, oldest entry first. */
  async readLog(dossier_id: string, context?: Transaction): Promise<DossierStep[]> {
    const rows = await this.listDossierSteps({ dossier_id }, { order: { position: "ASC" } }, context)
    return rows.map(toStep)
  }
}

export default DossierTables
