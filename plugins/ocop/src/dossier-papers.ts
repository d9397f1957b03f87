import type { MedusaContainer } from "@medusajs/framework/types"

import { DOSSIER_MODULE } from "./modules/dossier"
import type { CheckResult } from "./modules/dossier/evidence-checks"
import type DossierModuleService from "./modules/dossier/service"

export type PaperCheck = {
  result: CheckResult
  comment: string | null
  checked_by: string | null
  checked_at: string
}

/** A paper of a dossier with the history of its checks, oldest first. Its file is reached by the download route. */
export type DossierPaper = {
  id: string
  type: string
  title: string | null
  number: string | null
  issuer: string | null
  issued_on: string | null
  ends_on: string | null
  filename: string
  media_type: string
  size: number
  added_at: string
  added_by: { type: string; id: string | null }
  removed_at: string | null
  checks: PaperCheck[]
  /** What the last check found; null where nobody looked yet. */
  result: CheckResult | null
}

/** The papers of a dossier in the order they came, taken out ones too. */
export async function readPapers(container: MedusaContainer, dossier_id: string): Promise<DossierPaper[]> {
  const service = container.resolve<DossierModuleService>(DOSSIER_MODULE)
  const rows = await service.listEvidences({ dossier_id }, { relations: ["checks"], order: { id: "ASC" } })
  return rows.map((row) => {
    const checks = row.checks
      .sort((a, b) => a.position - b.position)
      .map(({ result, comment, checked_by, checked_at }) => ({ result, comment, checked_by, checked_at }))
    return {
      id: row.id,
      type: row.type,
      title: row.title,
      number: row.number,
      issuer: row.issuer,
      issued_on: row.issued_on,
      ends_on: row.ends_on,
      filename: row.filename,
      media_type: row.media_type,
      size: row.size,
      added_at: row.added_at,
      added_by: { type: row.added_by_type, id: row.added_by },
      removed_at: row.removed_at,
      checks,
      result: checks.at(-1)?.result ?? null,
    }
  })
}
