import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { setYearTargetsWorkflow } from "@cho-ocop/ocop/workflows"

import { loadCouncils } from "./load-councils"
import { loadDossiers } from "./load-dossiers"
import { loadIdeas } from "./load-ideas"
import { loadNewProducts } from "./load-new-products"
import { loadRulings } from "./load-rulings"
import { loadSessions } from "./load-sessions"
import { readPeople } from "./programme-people"
import type { ProgrammeTables } from "./programme-tables"

/**
 * The programme behind the star in the middle of its year: ideas, dossiers in every state, a council with a session
 * behind it and one before it, decisions, targets. Days count from today; what happened before is entered as of then.
 */
export async function loadProgramme(container: MedusaContainer, tables: ProgrammeTables): Promise<void> {
  const people = await readPeople(container)
  const goods = await loadNewProducts(container, tables)
  const ideas = await loadIdeas(container, tables, goods, people)
  const dossiers = await loadDossiers(container, { tables, goods, ideas, people })
  const councils = await loadCouncils(container, tables, people)
  await loadSessions(container, { tables, councils, dossiers, people })
  await loadRulings(container, tables, dossiers, people)
  await loadTargets(container, tables, people.staff("ocop").id)
}

/** The targets of this year, unless somebody set some. */
async function loadTargets(
  container: MedusaContainer,
  { targets }: ProgrammeTables,
  recorded_by: string,
): Promise<void> {
  const year = Number(today().slice(0, 4))
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "year_target", fields: ["id"], filters: { year } })
  if (data.length === 0) {
    const chosen = targets.map(({ kind, target }) => ({ kind, target }))
    await setYearTargetsWorkflow(container).run({ input: { year, targets: chosen, recorded_by } })
  }
}
