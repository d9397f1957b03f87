import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { now } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { conflictsAt } from "./conflicts"
import "./council-messages"
import Councils from "./councils"
import type { CardProgress, SessionItem, SessionRecord } from "./session-record"
import { sessionFacts, toConflict, toItem, toSeats, toStep } from "./session-rows"
import type { SessionAction, SessionState } from "./session-states"
import type { Transaction } from "./transaction"

/** Reading sessions, and the log that their state is read from. */
class SessionReading extends Councils {
  /**
   * A session with its council, agenda, seats, conflicts, log and how far the cards are; nothing of what was picked.
   *
   * @throws ShopError session_not_found
   */
  @InjectManager()
  async readSession(id: string, @MedusaContext() context: Transaction = {}): Promise<SessionRecord> {
    const [row] = await this.listCouncilSessions({ id }, {}, context)
    if (!row) {
      throw new ShopError("not_found", "session_not_found")
    }
    const council = await this.retrieveCouncil(row.council_id, { relations: ["members"] }, context)
    const log = await this.listSessionSteps({ session_id: id }, { order: { position: "ASC" } }, context)
    const items = await this.listSessionItems({ session_id: id }, { order: { position: "ASC" } }, context)
    const attendance = await this.listSessionAttendances({ session_id: id }, {}, context)
    const state = (log.at(-1)?.state ?? "planned") as SessionState
    const seats = toSeats(state, row.held_on, council.members, attendance)
    const conflicts = await this.listMemberConflicts(
      { member_id: seats.map(({ member_id }) => member_id) },
      { order: { created_at: "ASC" } },
      context,
    )
    return {
      ...sessionFacts(row, council),
      state,
      log: log.map(toStep),
      items: items.map(toItem),
      seats,
      // The papers of a closed session tell what held when it was closed.
      conflicts: conflictsAt(conflicts.map(toConflict), state === "closed" ? log.at(-1)?.at : null),
      cards: await this.readProgress(
        items.map((item) => item.id),
        context,
      ),
    }
  }

  private readProgress(item_ids: readonly string[], context: Transaction): Promise<CardProgress[]> {
    if (item_ids.length === 0) {
      return Promise.resolve([])
    }
    return this.connection(context).execute<CardProgress[]>(
      `select card.item_id, card.member_id, card.submitted_at,
         count(entry.id) filter (where entry.kind = 'pick' and entry.value is not null)::int as picks
       from scorecard card
       left join scorecard_entry entry on entry.scorecard_id = card.id and entry.deleted_at is null
       where card.deleted_at is null and card.item_id in (${item_ids.map(() => "?").join(", ")})
       group by card.id`,
      [...item_ids],
    )
  }

  protected connection({ transactionManager, manager }: Transaction) {
    const em = transactionManager ?? manager
    if (!em) {
      throw new Error("The council's tables are read through a connection")
    }
    return em
  }

  /**
   * An item of a session's agenda.
   *
   * @throws ShopError session_item_not_found
   */
  @InjectManager()
  async itemOf(
    session_id: string,
    item_id: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<SessionItem & { session_id: string }> {
    const item = await this.findItem(item_id, context)
    if (item.session_id !== session_id) {
      throw new ShopError("not_found", "session_item_not_found")
    }
    return item
  }

  /** @throws ShopError session_item_not_found */
  protected async findItem(id: string, context: Transaction): Promise<SessionItem & { session_id: string }> {
    const [item] = await this.listSessionItems({ id }, {}, context)
    if (!item) {
      throw new ShopError("not_found", "session_item_not_found")
    }
    return { ...toItem(item), session_id: item.session_id }
  }

  protected async log(
    session_id: string,
    position: number,
    action: SessionAction,
    state: SessionState,
    actor_id: string,
    context: Transaction,
  ): Promise<void> {
    await this.createSessionSteps(
      { session_id, position, action, state, actor_id, at: now().toISOString() },
      context,
    )
  }
}

export default SessionReading
