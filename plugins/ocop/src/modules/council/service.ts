import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { now } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { Sheet } from "../../scoring/sheet"
import { holdCard, readEntries, writeEntry, type Card } from "./card-entries"
import { checkSubmission, readEntry, scoringSeat } from "./check-card"
import { capacitiesOf, checkAction, checkActor, checkChange } from "./check-session"
import { cardsToClose, closeItems, type ClosingTerms } from "./close-items"
import { conflictsAt } from "./conflicts"
import "./council-messages"
import { disputedIn, type Disputed } from "./disputed"
import { scorecardState, scorecardTransition, type ScorecardAction } from "./scorecard-states"
import type { Entry, EntryChange } from "./scorecard-entries"
import type { SessionItem, SessionRecord } from "./session-record"
import type { ItemResult } from "./session-result"
import { seatOf, toConflict, toResult } from "./session-rows"
import type { Actor } from "./session-conflicts"
import Sessions from "./sessions"
import type { SessionState } from "./session-states"
import { holdSession, type Transaction } from "./transaction"

/** A member's card for one item: what stands on it and whether it was handed in. */
export type OwnCard = {
  item: SessionItem & { session_id: string }
  member_id: string
  session_state: SessionState
  submitted_at: string | null
  entries: Entry[]
}

/** Somebody's card as it can be read once the session is closed. */
export type ClosedCard = { item_id: string; member_id: string; submitted_at: string | null; entries: Entry[] }

/**
 * Councils, their sessions, and the cards of their members. Only `ownCard` reads what stands on a card of a session
 * that isn't closed, and only that of the account it is asked for.
 */
class CouncilModuleService extends Sessions {
  /**
   * The card of whoever asks, for one item; made when it isn't there yet.
   *
   * @throws ShopError session_item_not_found, session_change_not_allowed, card_not_member, card_conflict
   */
  @InjectTransactionManager()
  async ownCard(
    item_id: string,
    user_id: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<OwnCard> {
    const { item, member_id, session_state, card } = await this.reachCard(item_id, user_id, "share", context)
    return {
      item,
      member_id,
      session_state,
      submitted_at: card.submitted_at,
      entries: await readEntries(card.id, context),
    }
  }

  /**
   * Saves one entry of the own card over the version that was seen.
   *
   * @returns the entry as it stands now, with its version
   * @throws ShopError card_entry_stale with the present value, card_submitted, card_entry_unknown, and those of `ownCard`
   */
  @InjectTransactionManager()
  async saveEntry(
    item_id: string,
    user_id: string,
    change: EntryChange,
    sheet: Sheet,
    @MedusaContext() context: Transaction = {},
  ): Promise<Entry> {
    const entry = readEntry(sheet, change)
    const { card, session_state } = await this.reachCard(item_id, user_id, "share", context)
    checkChange({ state: session_state }, "score")
    if (scorecardState(card) !== "draft") {
      throw new ShopError("conflict", "card_submitted")
    }
    return writeEntry(card.id, entry, context)
  }

  /**
   * Hands the own card in, or takes it back while the session is open.
   *
   * @throws ShopError card_action_not_allowed, those of `checkSubmission` and of `ownCard`
   */
  @InjectTransactionManager()
  async changeCard(
    item_id: string,
    user_id: string,
    action: ScorecardAction,
    sheet: Sheet,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    const { card, session_state } = await this.reachCard(item_id, user_id, "update", context)
    checkChange({ state: session_state }, "score")
    if (!scorecardTransition(scorecardState(card), action)) {
      throw new ShopError("conflict", "card_action_not_allowed")
    }
    if (action === "submit") {
      checkSubmission(sheet, await readEntries(card.id, context))
    }
    await this.updateScorecards(
      { id: card.id, submitted_at: action === "submit" ? now().toISOString() : null },
      context,
    )
  }

  /**
   * Closes a session: checks who closes, the quorum and the cards, and stores a result for each item. A closed one
   * answers its results and nothing changes, so that whatever follows the closing can be repeated.
   *
   * @throws ShopError session_action_not_allowed, session_only_chair, and those of `closeItems`
   */
  @InjectTransactionManager()
  async closeSession(
    session_id: string,
    terms: ClosingTerms,
    actor: Actor,
    @MedusaContext() context: Transaction = {},
  ): Promise<ItemResult[]> {
    await holdSession(session_id, "update", context)
    const session = await this.readSession(session_id, context)
    if (session.state === "closed") {
      return this.readResults(session_id, context)
    }
    const transition = checkAction(session, "close")
    checkActor(transition, capacitiesOf(session, actor.user_id, actor.manages))
    const results = closeItems(session, await this.entriesOf(session, context), terms)
    await this.createSessionResults(
      results.map(({ average, gates, members, grounds, setting, ...result }) => ({
        ...result,
        session_id,
        total_sum: average.sum,
        total_votes: average.count,
        gates: { ...gates },
        members: members as unknown as Record<string, unknown>,
        grounds: grounds as unknown as Record<string, unknown>,
        setting: { ...setting },
      })),
      context,
    )
    await this.log(session_id, session.log.length + 1, "close", transition.to, actor.user_id, context)
    return results
  }

  /**
   * What the council still has to agree on, for whoever is in the chair once all cards are handed in; by the item's id.
   * Nothing under a setting without resolutions.
   *
   * @throws ShopError session_not_found, session_only_chair, and those of `checkClosing`
   */
  @InjectManager()
  async readDisputed(
    session_id: string,
    terms: ClosingTerms,
    actor: Actor,
    @MedusaContext() context: Transaction = {},
  ): Promise<Record<string, Disputed>> {
    const session = await this.readSession(session_id, context)
    checkActor(checkAction(session, "close"), capacitiesOf(session, actor.user_id, actor.manages))
    if (terms.setting.gates !== "resolution") {
      return {}
    }
    const items = cardsToClose(session, await this.entriesOf(session, context), terms)
    return Object.fromEntries(
      items.map(({ item_id, sheet, cards, bands }) => [item_id, disputedIn(sheet, cards, bands)]),
    )
  }

  /** The results of a closed session in the order of its agenda; none as long as it isn't closed. */
  @InjectManager()
  async readResults(session_id: string, @MedusaContext() context: Transaction = {}): Promise<ItemResult[]> {
    const items = await this.listSessionItems({ session_id }, { order: { position: "ASC" } }, context)
    const results = (await this.listSessionResults({ session_id }, {}, context)).map(toResult)
    return items.flatMap(({ id }) => results.filter(({ item_id }) => item_id === id))
  }

  /**
   * Everybody's cards of a closed session.
   *
   * @throws ShopError session_not_found, session_not_closed
   */
  @InjectManager()
  async readClosedCards(
    session_id: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<ClosedCard[]> {
    const session = await this.readSession(session_id, context)
    if (session.state !== "closed") {
      throw new ShopError("forbidden", "session_not_closed")
    }
    return this.entriesOf(session, context)
  }

  private async entriesOf({ items }: SessionRecord, context: Transaction): Promise<ClosedCard[]> {
    const cards = await this.listScorecards({ item_id: items.map(({ id }) => id) }, {}, context)
    const entries = await this.listScorecardEntries(
      { scorecard_id: cards.map(({ id }) => id) },
      { order: { kind: "ASC", key: "ASC" } },
      context,
    )
    return cards.map(({ id, item_id, member_id, submitted_at }) => ({
      item_id,
      member_id,
      submitted_at,
      entries: entries
        .filter((entry) => entry.scorecard_id === id)
        .map(({ kind, key, value, version }) => ({ kind, key, value, version })),
    }))
  }

  /** Finds the item, makes sure that this account scores it, and holds the session and the card meanwhile. */
  private async reachCard(
    item_id: string,
    user_id: string,
    mode: "update" | "share",
    context: Transaction,
  ): Promise<{ item: OwnCard["item"]; member_id: string; session_state: SessionState; card: Card }> {
    const item = await this.findItem(item_id, context)
    const { session_id } = item
    await holdSession(session_id, "share", context)
    const [step] = await this.listSessionSteps(
      { session_id },
      { order: { position: "DESC" }, take: 1 },
      context,
    )
    const session_state = step?.state ?? "planned"
    if (session_state === "planned" || session_state === "cancelled") {
      checkChange({ state: session_state }, "score")
    }
    const attendance = await this.listSessionAttendances({ session_id, user_id }, {}, context)
    const conflicts = await this.listMemberConflicts(
      { member_id: attendance.map(({ member_id }) => member_id) },
      {},
      context,
    )
    const { member_id } = scoringSeat(
      { seats: attendance.map(seatOf), conflicts: conflictsAt(conflicts.map(toConflict)) },
      item,
      user_id,
    )
    return { item, member_id, session_state, card: await holdCard(item_id, member_id, mode, context) }
  }
}

export default CouncilModuleService
