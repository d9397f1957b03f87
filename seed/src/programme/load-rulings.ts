import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@cho-ocop/marketplace/clock"
import { listDossiers } from "@cho-ocop/ocop/dossier-records"
import { decideDossiersWorkflow } from "@cho-ocop/ocop/workflows"

import type { DossierIds } from "./load-dossiers"
import { officeDay } from "./office-day"
import type { People } from "./programme-people"
import type { ProgrammeTables, RowOf } from "./programme-tables"

/**
 * Decisions on dossiers that a session has scored, one for all lines with its number. They are entered today, so that
 * certificates are signed today; the decision's own day is that of the table.
 */
export async function loadRulings(
  container: MedusaContainer,
  { rulings }: ProgrammeTables,
  dossiers: DossierIds,
  people: People,
): Promise<void> {
  const papers = new Map<string, RowOf<"rulings">[]>()
  for (const row of rulings) {
    papers.set(row.number, [...(papers.get(row.number) ?? []), row])
  }
  for (const [number, rows] of papers) {
    const scored = await listDossiers(container, {
      id: rows.flatMap(({ product }) => dossiers.get(product) ?? []),
    })
    const open = rows.filter(({ product }) =>
      scored.some(({ id, state }) => id === dossiers.get(product) && state === "scored"),
    )
    const [first] = open
    if (!first) continue
    const decided_on = officeDay(first.decided, today())
    await decideDossiersWorkflow(container).run({
      input: {
        number,
        decided_on,
        level: "province",
        authority: first.authority,
        signer: first.signer,
        recorded_by: people.staff("ocop").id,
        entries: open.map(({ product, verdict, star, certificate, reason }) => ({
          dossier_id: dossiers.get(product) ?? "",
          verdict,
          star,
          certificate_number: certificate?.replace("{year}", decided_on.slice(0, 4)) ?? null,
          reason,
        })),
      },
    })
  }
}
