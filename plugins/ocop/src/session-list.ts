import type { MedusaContainer } from "@medusajs/framework/types"

import { COUNCIL_MODULE } from "./modules/council"
import type { CouncilLevel } from "./modules/council/council-facts"
import type CouncilModuleService from "./modules/council/service"
import type { SessionState } from "./modules/council/session-states"

/** A session in a list. */
export type SessionRow = {
  id: string
  title: string
  place: string
  held_on: string
  round_year: number
  round_no: number | null
  state: SessionState
  council: { id: string; name: string; level: CouncilLevel }
  items: number
}

/** Sessions by state, those to come or going on first, then the latest. */
export async function listSessions(
  container: MedusaContainer,
  { states }: { states?: readonly SessionState[] } = {},
): Promise<SessionRow[]> {
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const sessions = await service.listCouncilSessions({}, { order: { held_on: "DESC", id: "DESC" } })
  const ids = sessions.map(({ id }) => id)
  const [councils, steps, items] = await Promise.all([
    service.listCouncils({ id: sessions.map(({ council_id }) => council_id) }),
    service.listSessionSteps({ session_id: ids }, { order: { position: "ASC" } }),
    service.listSessionItems({ session_id: ids }, { select: ["id", "session_id"] }),
  ])
  const rows = sessions.flatMap((session): SessionRow[] => {
    const { id, title, place, held_on, round_year, round_no } = session
    const council = councils.find((one) => one.id === session.council_id)
    const state = steps.findLast(({ session_id }) => session_id === id)?.state ?? "planned"
    if (!council || (states && !states.includes(state))) {
      return []
    }
    return [
      {
        id,
        title,
        place,
        held_on,
        round_year,
        round_no,
        state,
        council: { id: council.id, name: council.name, level: council.level },
        items: items.filter(({ session_id }) => session_id === id).length,
      },
    ]
  })
  return rows.sort((a, b) => urgency(a) - urgency(b))
}

function urgency({ state }: SessionRow): number {
  return state === "open" ? 0 : state === "planned" ? 1 : 2
}
