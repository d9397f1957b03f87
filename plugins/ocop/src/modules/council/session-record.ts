import type { Day } from "@cho-ocop/marketplace/clock"

import type { CouncilFacts } from "./council-facts"
import type { Conflict } from "./conflicts"
import type { Seat } from "./seats"
import type { SessionAction, SessionState } from "./session-states"

/** One entry of a session's log. */
export type SessionStep = {
  position: number
  action: SessionAction
  state: SessionState
  actor_id: string
  at: string
}

/** One dossier on the agenda. */
export type SessionItem = {
  id: string
  position: number
  dossier_id: string
  dossier_number: string | null
  rule_set_id: string
  sheet_code: string
  sheet_version: number
  product_title: string
  maker_seller_id: string
  maker_name: string
}

/** A session as everybody concerned may read it: nothing of it tells what a member picked. */
export type SessionRecord = {
  id: string
  council: CouncilFacts & { id: string }
  title: string
  place: string
  held_on: Day
  rule_set_id: string
  round_year: number
  round_no: number | null
  extra_ground: string | null
  state: SessionState
  log: SessionStep[]
  items: SessionItem[]
  seats: Seat[]
  conflicts: Conflict[]
  cards: CardProgress[]
}

/** How far a member's card is: how many criteria have a pick, and whether it was handed in. */
export type CardProgress = {
  item_id: string
  member_id: string
  picks: number
  submitted_at: string | null
}
