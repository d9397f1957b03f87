import type { MedusaContainer } from "@medusajs/framework/types"

import { listDossiers, type DossierRow } from "./dossier-records"
import { DOSSIER_MODULE } from "./modules/dossier"
import { standingSteps, type DossierStep } from "./modules/dossier/dossier-log"
import type { DossierAction, DossierLevel } from "./modules/dossier/dossier-transitions"
import type DossierModuleService from "./modules/dossier/service"

export type RulingLine = {
  dossier: Pick<DossierRow, "id" | "number" | "product" | "maker">
  verdict: DossierAction
  star: number | null
  certificate_id: string | null
  reason: string | null
}

/** A decision on dossiers with what it said of each. */
export type RulingRecord = {
  id: string
  number: string
  decided_on: string
  level: DossierLevel
  authority: string
  signer: string
  lines: RulingLine[]
}

/** Decisions that dossiers name, the newest first; only those of some communes, null = all. */
export async function listRulings(
  container: MedusaContainer,
  communes: readonly { code: string; valid_from: string }[] | null,
): Promise<RulingRecord[]> {
  const [papers, dossiers] = await Promise.all([
    container.resolve<DossierModuleService>(DOSSIER_MODULE).listDossierDecisions({}),
    listDossiers(container, { communes }),
  ])
  const lines = dossiers.flatMap((dossier) =>
    standingSteps(dossier.steps).flatMap((step) => (step.decision_id ? [{ dossier, step }] : [])),
  )
  return papers
    .map(({ id, number, decided_on, level, authority, signer }) => ({
      id,
      number,
      decided_on,
      level,
      authority,
      signer,
      lines: lines
        .filter(({ step }) => step.decision_id === id)
        .map(({ dossier, step }) => toLine(dossier, step)),
    }))
    .filter((ruling) => ruling.lines.length > 0)
    .sort((a, b) => b.decided_on.localeCompare(a.decided_on) || b.id.localeCompare(a.id))
}

function toLine(
  { id, number, product, maker }: DossierRow,
  { action, data, comment }: DossierStep,
): RulingLine {
  return {
    dossier: { id, number, product, maker },
    verdict: action,
    star: typeof data.star === "number" ? data.star : null,
    certificate_id: typeof data.certificate_id === "string" ? data.certificate_id : null,
    reason: comment,
  }
}
