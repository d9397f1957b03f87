import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now, today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { procedureOf } from "../../../dossier-procedure"
import { listDossiers, type DossierRow } from "../../../dossier-records"
import { DOSSIER_MODULE } from "../../../modules/dossier"
import { standingSteps } from "../../../modules/dossier/dossier-log"
import { levelAbove } from "../../../modules/dossier/procedure"
import type DossierModuleService from "../../../modules/dossier/service"
import type { StepRequest } from "../../../modules/dossier/step-request"
import { readRuleBook } from "../../../read-rule-book"
import { checkRuling } from "./check-ruling"
import { judgeEntry } from "./judge-entry"
import { planCertificate, type CertificatePlan } from "./plan-certificate"
import type { Ruling, RulingEntry } from "./ruling"

export type PlannedEntry = {
  product_id: string
  request: StepRequest
  certificate: CertificatePlan | null
}

/** A decision that may be carried out: what is left to do of it, which is nothing when it is repeated. */
export type PlannedRuling = { ruling: Ruling; entries: PlannedEntry[] }

/** Judges every line of a decision before anything is written. */
export const planRulingStep = createStep("plan-ruling", async (input: Ruling, { container }) => {
  const ruling = checkRuling(input, today())
  const book = await readRuleBook(container)
  const known = await container
    .resolve<DossierModuleService>(DOSSIER_MODULE)
    .listDossierDecisions({ number: ruling.number, decided_on: ruling.decided_on, level: ruling.level })
  const dossiers = await listDossiers(container, { id: ruling.entries.map(({ dossier_id }) => dossier_id) })
  const entries = ruling.entries.flatMap((entry): PlannedEntry[] => {
    const dossier = dossiers.find(({ id }) => id === entry.dossier_id)
    if (!dossier) {
      throw new ShopError("not_found", "dossier_not_found")
    }
    if (isDone(entry, dossier, known[0]?.id ?? null, ruling)) {
      return []
    }
    const result = judgeEntry(ruling, entry, dossier, book)
    const procedure = procedureOf(book, dossier.rule_set_id, ruling.decided_on)
    const above = levelAbove(procedure, dossier.level)
    const certificate = planCertificate(ruling, entry, dossier, result, above === "central")
    const request: StepRequest = {
      dossier_id: dossier.id,
      action: entry.verdict,
      actor: { type: "staff", id: ruling.recorded_by },
      comment: entry.reason ?? null,
      evidence_ids: [],
      data: { star: entry.star ?? null, total_score: result.total_score },
      decision_id: null,
      seen_position: dossier.steps.length,
      up: above && { level: above, outside: procedure.outside.includes(above) },
      fulfilled: [],
      forms: {},
      numbers: [],
      on: today(),
      at: now().toISOString(),
    }
    return [{ product_id: dossier.product.id, request, certificate }]
  })
  const planned: PlannedRuling = { ruling, entries }
  return new StepResponse(planned)
})

/** True where the same decision said the same of the dossier already. */
function isDone(
  entry: RulingEntry,
  dossier: DossierRow,
  decision_id: string | null,
  ruling: Ruling,
): boolean {
  const own = standingSteps(dossier.steps).find((step) => decision_id && step.decision_id === decision_id)
  if (!own) {
    return false
  }
  if (own.action !== entry.verdict || (own.data.star ?? null) !== (entry.star ?? null)) {
    throw new ShopError("conflict", "ruling_differs", { number: ruling.number })
  }
  return true
}
