import type { MedusaContainer } from "@medusajs/framework/types"

import { sheetOfItem, termsOfSession } from "./council-sources"
import { listDossiers } from "./dossier-records"
import { COUNCIL_MODULE } from "./modules/council"
import { capacitiesOf } from "./modules/council/check-session"
import { conflictOf, scorersOf } from "./modules/council/conflicts"
import { leastOf } from "./modules/council/quorum"
import { chairOf, presentVoters, votersOf } from "./modules/council/seats"
import type CouncilModuleService from "./modules/council/service"
import type { SessionItem, SessionRecord, SessionStep } from "./modules/council/session-record"
import type { ItemResult } from "./modules/council/session-result"
import type { SessionSetting } from "./modules/council/session-setting"
import type { Actor } from "./modules/council/session-conflicts"
import {
  sessionActionsFor,
  sessionChanges,
  type SessionAction,
  type SessionChange,
} from "./modules/council/session-states"
import { namesOfStaff } from "./names-of-staff"
import { criteriaOf } from "./scoring/sheet-tree"

/** How far one member is with one item; nothing of what was picked. */
export type ScoringProgress = {
  member_id: string
  picks: number
  submitted: boolean
  conflict: string | null
}

export type SessionItemDetail = SessionItem & {
  sheet_title_vi: string
  sheet_title_en: string
  /** How many criteria its sheet has. */
  criteria: number
  /** Members with a vote who are there; those with a conflict of interest have its reason. */
  progress: ScoringProgress[]
  /** Whether the reader scores it. */
  mine: boolean
  /** The reader's conflict of interest, if there is one. */
  my_conflict: string | null
}

/** A session as its page shows it to one reader. */
export type SessionDetail = Omit<SessionRecord, "items" | "log" | "cards"> & {
  log: (SessionStep & { actor_name: string | null })[]
  items: SessionItemDetail[]
  setting: SessionSetting
  quorum: { present: number; members: number; needed: number }
  /** Member in the chair. */
  chair_id: string | null
  /** The reader's own seat. */
  my_member_id: string | null
  /** Whether the reader manages councils. */
  manages: boolean
  /** What the reader can do now. */
  actions: SessionAction[]
  changes: readonly SessionChange[]
  /** In the order of the agenda; empty as long as the session isn't closed. */
  results: ItemResult[]
  /** Items of a closed session whose dossiers haven't got their result yet: closing again gives it to them. */
  untold: string[]
}

/**
 * A session for its page.
 *
 * @throws ShopError session_not_found
 */
export async function readSessionDetail(
  container: MedusaContainer,
  id: string,
  reader: Actor,
): Promise<SessionDetail> {
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { cards, log, items, ...session } = await service.readSession(id)
  const { setting } = await termsOfSession(container, session.rule_set_id, session.held_on)
  const { seats, conflicts, state } = session
  const mySeat = seats.find(({ user_id }) => user_id === reader.user_id)
  const [voters, present] = [votersOf(seats), presentVoters(seats)]
  return {
    ...session,
    log: await withNames(container, log),
    items: await Promise.all(
      items.map(async (item): Promise<SessionItemDetail> => {
        const { sheet } = await sheetOfItem(container, item)
        const scorers = scorersOf(seats, conflicts, item)
        return {
          ...item,
          sheet_title_vi: sheet.title_vi,
          sheet_title_en: sheet.title_en,
          criteria: criteriaOf(sheet).length,
          progress: present.map(({ member_id }) => {
            const card = cards.find((one) => one.item_id === item.id && one.member_id === member_id)
            return {
              member_id,
              picks: card?.picks ?? 0,
              submitted: Boolean(card?.submitted_at),
              conflict: conflictOf(conflicts, member_id, item)?.reason ?? null,
            }
          }),
          mine: scorers.some(({ member_id }) => member_id === mySeat?.member_id),
          my_conflict: (mySeat && conflictOf(conflicts, mySeat.member_id, item)?.reason) ?? null,
        }
      }),
    ),
    setting,
    quorum: {
      present: present.length,
      members: voters.length,
      needed: leastOf(setting.quorum, voters.length),
    },
    chair_id: chairOf(seats)?.member_id ?? null,
    my_member_id: mySeat?.member_id ?? null,
    manages: reader.manages,
    actions: sessionActionsFor(state, capacitiesOf(session, reader.user_id, reader.manages)),
    changes: sessionChanges[state],
    results: await service.readResults(id),
    untold: state === "closed" ? await untoldItems(container, items) : [],
  }
}

async function untoldItems(container: MedusaContainer, items: readonly SessionItem[]): Promise<string[]> {
  const dossiers = await listDossiers(container, { id: items.map(({ dossier_id }) => dossier_id) })
  const waiting = new Set(dossiers.filter(({ state }) => state === "on_agenda").map(({ id }) => id))
  return items.filter(({ dossier_id }) => waiting.has(dossier_id)).map(({ id }) => id)
}

async function withNames(
  container: MedusaContainer,
  log: readonly SessionStep[],
): Promise<SessionDetail["log"]> {
  const names = await namesOfStaff(
    container,
    log.map(({ actor_id }) => actor_id),
  )
  return log.map(({ position, action, state, actor_id, at }) => ({
    position,
    action,
    state,
    actor_id,
    at,
    actor_name: names.get(actor_id) ?? null,
  }))
}
