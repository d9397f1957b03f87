import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@cho-ocop/marketplace/clock"
import { readCouncils } from "@cho-ocop/ocop/council-list"
import { saveCouncilWorkflow } from "@cho-ocop/ocop/workflows"

import { relativeDay } from "../relative-day"
import type { People } from "./programme-people"
import type { ProgrammeTables } from "./programme-tables"

/** Ids of councils and teams by their handles. */
export type CouncilIds = Map<string, string>

/** Councils and teams with their members; one that is there already keeps its members. */
export async function loadCouncils(
  container: MedusaContainer,
  { councils, members }: ProgrammeTables,
  people: People,
): Promise<CouncilIds> {
  const ids: CouncilIds = new Map()
  const known = await readCouncils(container)
  for (const { handle, kind, level, name, decision_number, decided, decided_by } of councils) {
    const there = known.find((one) => one.name === name && one.decision_number === decision_number)
    if (there) {
      ids.set(handle, there.id)
      continue
    }
    const decided_on = relativeDay(decided, today())
    const draft = {
      ...{ kind, level, name, decision_number, decided_on, decided_by, valid_from: decided_on },
      members: members
        .filter(({ council }) => council === handle)
        .map(({ account, role, organisation }) => {
          const person = people.staff(account)
          return { user_id: person.id, name: person.name, organisation, role }
        }),
    }
    const { result } = await saveCouncilWorkflow(container).run({ input: { id: null, draft } })
    ids.set(handle, result.id)
  }
  return ids
}
