import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@cho-ocop/marketplace/clock"
import { enteredAt } from "@cho-ocop/marketplace/entered-at"
import { COUNCIL_MODULE, type CouncilModuleService } from "@cho-ocop/ocop/modules/council"
import { readRuleBook, ruleSetInForce } from "@cho-ocop/ocop/rule-book"
import {
  addAgendaItemWorkflow,
  closeSessionWorkflow,
  planSessionWorkflow,
  takeSessionActionWorkflow,
} from "@cho-ocop/ocop/workflows"
import { listDossiers } from "@cho-ocop/ocop/dossier-records"
import { listSessions } from "@cho-ocop/ocop/session-list"

import { relativeDay } from "../relative-day"
import { loadScorecards } from "./load-scorecards"
import type { CouncilIds } from "./load-councils"
import type { DossierIds } from "./load-dossiers"
import { officeDay, officeHour } from "./office-day"
import type { People } from "./programme-people"
import type { ProgrammeTables, RowOf } from "./programme-tables"

/** What sessions are loaded with. */
export type SessionSource = {
  tables: ProgrammeTables
  councils: CouncilIds
  dossiers: DossierIds
  people: People
}

/** Sessions: planned, or held to their end. One that went further than its row, or was cancelled, stays as it is. */
export async function loadSessions(container: MedusaContainer, source: SessionSource): Promise<void> {
  const known = await listSessions(container)
  for (const row of source.tables.sessions) {
    const there = known.find(({ title }) => title === row.title)
    const state = there?.state ?? "planned"
    const id = there?.id ?? (await plan(container, source, row))
    if (state === "planned") {
      await fillAgenda(container, source, row, id)
    }
    if (row.state === "closed" && (state === "planned" || state === "open")) {
      await hold(container, source, row, id, state)
    }
  }
}

async function plan(
  container: MedusaContainer,
  { councils, people }: SessionSource,
  row: RowOf<"sessions">,
): Promise<string> {
  const { title, place, extra_ground } = row
  const held_on = heldOn(row)
  const rule_set_id = ruleSetInForce(await readRuleBook(container), held_on).id
  const { result } = await enteredAt(plannedAt(row), () =>
    planSessionWorkflow(container).run({
      input: {
        session: {
          council_id: councils.get(row.council) ?? "",
          title,
          place,
          held_on,
          rule_set_id,
          extra_ground,
        },
        actor: { user_id: people.staff(OFFICE).id, manages: true },
      },
    }),
  )
  return result.id
}

/** A dossier that was on an agenda once is where staff want it. */
async function fillAgenda(
  container: MedusaContainer,
  { tables, dossiers, people }: SessionSource,
  row: RowOf<"sessions">,
  session_id: string,
): Promise<void> {
  for (const { product } of tables.agenda.filter(({ session }) => session === row.handle)) {
    const id = dossiers.get(product) ?? ""
    const [dossier] = await listDossiers(container, { id })
    if (dossier?.state !== "assessed" || dossier.steps.some(({ action }) => action === "schedule")) continue
    await enteredAt(plannedAt(row), () =>
      addAgendaItemWorkflow(container).run({
        input: { session_id, dossier_id: id, actor_id: people.staff(OFFICE).id },
      }),
    )
  }
}

async function hold(
  container: MedusaContainer,
  source: SessionSource,
  row: RowOf<"sessions">,
  session_id: string,
  state: "planned" | "open",
): Promise<void> {
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { members } = source.tables
  const chair = members.find(({ council, role }) => council === row.council && role === "chair")
  const actor = { user_id: source.people.staff(chair?.account ?? OFFICE).id, manages: false }
  const at = (turn: number) => officeHour(heldOn(row), turn)
  if (state === "planned") {
    await enteredAt(at(0), async () => {
      const { seats } = await service.readSession(session_id)
      const notes = seats.map(({ member_id }) => ({ member_id, present: true }))
      await service.recordAttendance(session_id, notes)
      await takeSessionActionWorkflow(container).run({ input: { session_id, action: "open", actor } })
    })
  }
  await enteredAt(at(2), () => loadScorecards(container, source, row, session_id))
  await enteredAt(at(4), () =>
    closeSessionWorkflow(container).run({ input: { session_id, resolutions: {}, actor } }),
  )
}

/** Who plans sessions. */
const OFFICE = "ocop"

const plannedAt = ({ planned }: RowOf<"sessions">): Date => officeHour(officeDay(planned, today()), 1)

/** A coming session keeps the day of its row; one that was held was held on a working day. */
const heldOn = ({ held, state }: RowOf<"sessions">): string =>
  state === "closed" ? officeDay(held, today()) : relativeDay(held, today())
