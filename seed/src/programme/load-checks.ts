import type { MedusaContainer } from "@medusajs/framework/types"
import { readDossier } from "@cho-ocop/ocop/dossier-records"
import { checkEvidenceWorkflow } from "@cho-ocop/ocop/workflows"

import type { People } from "./programme-people"
import type { ProgrammeTables } from "./programme-tables"

/** What whoever looked at a dossier's papers found. A paper that somebody looked at keeps that. */
export async function checkPapers(
  container: MedusaContainer,
  { evidence }: ProgrammeTables,
  product: string,
  dossier_id: string,
  people: People,
  account: string,
): Promise<void> {
  const { evidence: papers } = await readDossier(container, dossier_id)
  const rows = evidence.filter((row) => row.product === product)
  for (const [index, { checked }] of rows.entries()) {
    const paper = papers[index]
    if (!paper || !checked || paper.checks.length > 0) continue
    await checkEvidenceWorkflow(container).run({
      input: {
        evidence_id: paper.id,
        result: checked,
        comment: null,
        checked_by: people.staff(account).id,
      },
    })
  }
}
