import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam } from "@cho-ocop/marketplace/clock"

import { COUNCIL_MODULE } from "./modules/council"
import { memberRoles, type CouncilFacts, type MemberFacts } from "./modules/council/council-facts"
import type CouncilModuleService from "./modules/council/service"

export type CouncilMemberRow = MemberFacts & { id: string }

/** A council or team with those who sit on it today. */
export type CouncilDetail = CouncilFacts & {
  id: string
  members: CouncilMemberRow[]
  /** Whether it holds today. */
  in_force: boolean
}

/** Councils and teams, those in force first, newest first; one when an id is given. */
export async function readCouncils(
  container: MedusaContainer,
  filter: { id?: string } = {},
): Promise<CouncilDetail[]> {
  const today = todayInVietnam()
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const rows = await service.listCouncils(filter, { relations: ["members"], order: { valid_from: "DESC" } })
  return rows
    .map(
      ({
        members,
        id,
        kind,
        level,
        name,
        decision_number,
        decided_on,
        decided_by,
        valid_from,
        valid_to,
      }) => ({
        id,
        kind,
        level,
        name,
        decision_number,
        decided_on,
        decided_by,
        valid_from,
        valid_to,
        in_force: valid_from <= today && (valid_to === null || today <= valid_to),
        members: members
          .filter(({ left_on }) => left_on === null)
          .map(({ id, user_id, name, organisation, role, votes }) => ({
            id,
            user_id,
            name,
            organisation,
            role,
            votes,
          }))
          .sort((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role)),
      }),
    )
    .sort((a, b) => Number(b.in_force) - Number(a.in_force))
}
