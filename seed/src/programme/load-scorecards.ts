import type { MedusaContainer } from "@medusajs/framework/types"
import { COUNCIL_MODULE, type CouncilModuleService } from "@cho-ocop/ocop/modules/council"
import { readOwnCard } from "@cho-ocop/ocop/own-card"
import { changeCardStateWorkflow, saveCardEntryWorkflow } from "@cho-ocop/ocop/workflows"

import type { SessionSource } from "./load-sessions"
import { plausiblePicks } from "./plausible-picks"
import type { RowOf } from "./programme-tables"

/** How far members weigh apart from the points of the table, one after the other. */
const apart = [0, -2, 1]

/** The cards of everybody who votes, for every item. What was handed in stays; an entry that is there is kept. */
export async function loadScorecards(
  container: MedusaContainer,
  { tables, dossiers }: SessionSource,
  row: RowOf<"sessions">,
  session_id: string,
): Promise<void> {
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { items, seats } = await service.readSession(session_id)
  for (const line of tables.agenda.filter(({ session }) => session === row.handle)) {
    const item = items.find(({ dossier_id }) => dossier_id === dossiers.get(line.product))
    if (!item) continue
    for (const [turn, { user_id }] of seats.filter(({ votes }) => votes).entries()) {
      await fillCard(container, { session_id, item_id: item.id, user_id }, line, turn)
    }
  }
}

type Place = { session_id: string; item_id: string; user_id: string }

async function fillCard(
  container: MedusaContainer,
  card: Place,
  { star, points, opinions }: RowOf<"agenda">,
  turn: number,
): Promise<void> {
  const { session_id, item_id, user_id } = card
  const { sheet, entries, submitted_at } = await readOwnCard(container, session_id, item_id, user_id)
  if (submitted_at) return
  const known = new Set(entries.map(({ key }) => key))
  const save = async (kind: "pick" | "opinion", key: string, value: string) => {
    if (known.has(key)) return
    await saveCardEntryWorkflow(container).run({
      input: { ...card, change: { kind, key, value, version: 0 } },
    })
  }
  const picks = plausiblePicks(sheet, star, (points ?? 0) + (apart[turn % apart.length] ?? 0), turn)
  for (const [criterion, option] of Object.entries(picks)) {
    await save("pick", criterion, option)
  }
  const opinion = opinions[turn]
  if (opinion) {
    await save("opinion", "opinion", opinion)
  }
  await changeCardStateWorkflow(container).run({ input: { ...card, action: "submit" } })
}
