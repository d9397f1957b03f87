import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import type { AskerFor } from "./dossier-detail"
import { listDossiers, type DossierFilter, type DossierRow } from "./dossier-records"
import type { DossierDeadline } from "./modules/dossier/deadline"
import { resultOf, type SessionResult } from "./modules/dossier/session-result"
import {
  closedStates,
  dossierStates,
  mayAct,
  transitionsFrom,
  type DossierState,
} from "./modules/dossier/dossier-transitions"

export type QueueFilter = Omit<DossierFilter, "states"> & {
  /** `mine`: what waits for an action that the asker may take. */
  queue: "mine" | "all"
  state?: DossierState[]
  standing?: DossierDeadline["standing"]
  limit: number
  offset: number
}

export type QueueRow = Omit<DossierRow, "steps"> & {
  mine: boolean
  /** What the last session gave; null before one. */
  result: SessionResult | null
}

export type DossierQueue = {
  dossiers: QueueRow[]
  count: number
  limit: number
  offset: number
  /** How many there are in each state, by the other filters. */
  counts: Record<DossierState, number>
  mine: number
  today: Day
}

/** Dossiers as staff work through them, the nearest deadline on top. */
export async function queueOfDossiers(
  container: MedusaContainer,
  { queue, state, standing, limit, offset, ...filter }: QueueFilter,
  askerFor: AskerFor,
): Promise<DossierQueue> {
  const found = (await listDossiers(container, filter))
    .filter(({ deadline }) => !standing || deadline?.standing === standing)
    .map((row) => ({ row, mine: isMine(row, askerFor) }))
  const inQueue = found.filter(({ mine }) => queue === "all" || mine)
  const shown = inQueue.filter(({ row }) => !state || state.includes(row.state))
  return {
    dossiers: shown.slice(offset, offset + limit).map(({ row }) => toQueueRow(row, askerFor)),
    count: shown.length,
    limit,
    offset,
    counts: Object.fromEntries(
      dossierStates.map((one) => [one, inQueue.filter(({ row }) => row.state === one).length]),
    ) as Record<DossierState, number>,
    mine: found.filter(({ mine }) => mine).length,
    today: todayInVietnam(),
  }
}

/** A dossier as a queue shows it, without its log. */
export function toQueueRow(row: DossierRow, askerFor: AskerFor): QueueRow {
  const { steps, ...facts } = row
  return { ...facts, mine: isMine(row, askerFor), result: resultOf(steps) }
}

/** True where a dossier waits for the asker: an action of the staff's own, not one taken for the maker. */
export function isMine(row: DossierRow, askerFor: AskerFor): boolean {
  return (
    !closedStates.includes(row.state) &&
    transitionsFrom(row.state, row.level).some(
      (transition) => !transition.who.seller && mayAct(transition, askerFor(transition, row)),
    )
  )
}
