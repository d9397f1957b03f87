import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { scorersOf } from "./conflicts"
import "./council-messages"
import { sessionActionLabels, sessionStateLabels } from "./data/labels"
import { chairOf, namesOf, presentVoters, votersOf } from "./seats"
import type { SessionRecord } from "./session-record"
import type { SessionSetting } from "./session-setting"
import {
  sessionChanges,
  sessionTransition,
  type SessionAction,
  type SessionActor,
  type SessionChange,
  type SessionTransition,
} from "./session-states"
import { isQuorate, leastOf } from "./quorum"

type State = Pick<SessionRecord, "state">

/** @throws ShopError session_action_not_allowed, naming the state */
export function checkAction({ state }: State, action: SessionAction): SessionTransition {
  const transition = sessionTransition(state, action)
  if (!transition) {
    const [act, now] = [sessionActionLabels[action], sessionStateLabels[state]]
    throw new ShopError("conflict", "session_action_not_allowed", {
      action_vi: act.vi,
      action_en: act.en,
      state_vi: now.vi,
      state_en: now.en,
    })
  }
  return transition
}

/** @throws ShopError session_change_not_allowed, naming the state */
export function checkChange({ state }: State, change: SessionChange): void {
  if (!sessionChanges[state].includes(change)) {
    const { vi, en } = sessionStateLabels[state]
    throw new ShopError("conflict", "session_change_not_allowed", { state_vi: vi, state_en: en })
  }
}

/** In which capacities somebody acts on a session. */
export function capacitiesOf(
  { seats }: Pick<SessionRecord, "seats">,
  user_id: string,
  manages: boolean,
): SessionActor[] {
  const chairs = chairOf(seats)?.user_id === user_id
  return [...(manages ? (["manager"] as const) : []), ...(chairs ? (["chair"] as const) : [])]
}

/** @throws ShopError session_only_chair or session_only_manager */
export function checkActor({ who }: SessionTransition, capacities: readonly SessionActor[]): void {
  if (!who.some((actor) => capacities.includes(actor))) {
    throw new ShopError("forbidden", who.includes("chair") ? "session_only_chair" : "session_only_manager")
  }
}

/** @throws ShopError session_quorum_missing, with how many there are and how many it takes */
export function checkQuorum({ seats }: Pick<SessionRecord, "seats">, { quorum }: SessionSetting): void {
  const [present, members] = [presentVoters(seats).length, votersOf(seats).length]
  if (!isQuorate(quorum, present, members)) {
    throw new ShopError("conflict", "session_quorum_missing", {
      present,
      members,
      needed: leastOf(quorum, members),
    })
  }
}

/**
 * What must be there before a session is opened: an agenda, the attendance of every member, somebody in the chair,
 * the quorum, and at least one member who may score each item.
 *
 * @throws ShopError session_agenda_empty, session_attendance_missing, session_chair_missing, session_quorum_missing,
 * session_item_without_scorer
 */
export function checkOpening(session: SessionRecord, setting: SessionSetting): void {
  const { items, seats } = session
  if (items.length === 0) {
    throw new ShopError("conflict", "session_agenda_empty")
  }
  const unnoted = seats.filter(({ present }) => present === null)
  if (unnoted.length > 0) {
    throw new ShopError("conflict", "session_attendance_missing", { names: namesOf(unnoted) })
  }
  if (!chairOf(seats)) {
    throw new ShopError("conflict", "session_chair_missing")
  }
  checkQuorum(session, setting)
  checkScorers(session)
}

/**
 * What must be there before a session is closed: the quorum, and the card of every member who is there for every
 * item that the member may score, handed in.
 *
 * @throws ShopError session_quorum_missing, session_item_without_scorer, session_cards_missing (naming who is missing)
 */
export function checkClosing(session: SessionRecord, setting: SessionSetting): void {
  checkQuorum(session, setting)
  checkScorers(session)
  const missing = missingCards(session)
  if (missing.length > 0) {
    const names = missing.map(({ name, items }) => `${name} (${items.join(", ")})`).join("; ")
    throw new ShopError("conflict", "session_cards_missing", { names })
  }
}

/** Members who still have to hand in a card, with the numbers of the items on the agenda. */
export function missingCards(session: SessionRecord): { member_id: string; name: string; items: number[] }[] {
  const { items, seats, conflicts, cards } = session
  return seats.flatMap(({ member_id, name }) => {
    const open = items.filter(
      (item) =>
        scorersOf(seats, conflicts, item).some((seat) => seat.member_id === member_id) &&
        !cards.some((card) => card.item_id === item.id && card.member_id === member_id && card.submitted_at),
    )
    return open.length === 0 ? [] : [{ member_id, name, items: open.map(({ position }) => position) }]
  })
}

function checkScorers({ items, seats, conflicts }: SessionRecord): void {
  const unscored = items.find((item) => scorersOf(seats, conflicts, item).length === 0)
  if (unscored) {
    throw new ShopError("conflict", "session_item_without_scorer", { product: unscored.product_title })
  }
}
