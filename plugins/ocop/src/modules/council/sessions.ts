import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { now } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { capacitiesOf, checkAction, checkActor, checkChange, checkOpening } from "./check-session"
import { conflictsAt, type ConflictInput } from "./conflicts"
import "./council-messages"
import Councils from "./councils"
import { readSessionInput, type SessionInput } from "./read-session"
import { readOptionalText, readText } from "./read-text"
import type { Round } from "./rounds"
import type { CardProgress, SessionItem, SessionRecord } from "./session-record"
import { toConflict, toSeats } from "./session-rows"
import type { SessionSetting } from "./session-setting"
import type { SessionAction, SessionState } from "./session-states"
import { holdSession, manager, type Transaction } from "./transaction"

/** Who acts: the account, and whether it may manage councils. */
export type Actor = { user_id: string; manages: boolean }

export type AgendaEntry = Omit<SessionItem, "id" | "position"> & { session_id: string }

export type AttendanceNote = { member_id: string; present: boolean; reason?: string | null }

/** Sessions: agenda, attendance, conflicts of interest, and the log their state is read from. */
class Sessions extends Councils {
  /**
   * Plans a session of a council.
   *
   * @throws ShopError council_not_found, and those of `readSessionInput`
   */
  @InjectTransactionManager()
  async planSession(
    input: SessionInput,
    rounds: readonly Round[],
    { user_id }: Actor,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string }> {
    const [council] = await this.listCouncils({ id: input.council_id }, {}, context)
    if (!council) {
      throw new ShopError("not_found", "council_not_found")
    }
    const { id } = await this.createCouncilSessions(readSessionInput(input, council, rounds), context)
    await this.log(id, 1, "plan", "planned", user_id, context)
    return { id }
  }

  /**
   * Puts a dossier on the agenda of a planned session, as its last item. The same dossier again answers the same item.
   *
   * @param level the level that the dossier is at
   * @throws ShopError session_not_found, session_change_not_allowed, session_item_twice, session_item_other_level
   */
  @InjectTransactionManager()
  async addItem(
    entry: AgendaEntry,
    level: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string; added: boolean }> {
    await holdSession(entry.session_id, "update", context)
    const session = await this.readSession(entry.session_id, context)
    checkChange(session, "agenda")
    const known = session.items.find(({ dossier_id }) => dossier_id === entry.dossier_id)
    if (known) {
      return { id: known.id, added: false }
    }
    if (level !== session.council.level) {
      throw new ShopError("invalid_data", "session_item_other_level")
    }
    await this.checkOnNoAgenda(entry.dossier_id, context)
    const position = (session.items.at(-1)?.position ?? 0) + 1
    const { id } = await this.createSessionItems({ ...entry, position }, context)
    return { id, added: true }
  }

  /**
   * Takes an item off the agenda of a planned session.
   *
   * @returns the item, with the level of the council
   * @throws ShopError session_not_found, session_change_not_allowed, session_item_not_found
   */
  @InjectTransactionManager()
  async removeItem(
    session_id: string,
    item_id: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ item: SessionItem; level: string }> {
    await holdSession(session_id, "update", context)
    const session = await this.readSession(session_id, context)
    checkChange(session, "agenda")
    const item = session.items.find(({ id }) => id === item_id)
    if (!item) {
      throw new ShopError("not_found", "session_item_not_found")
    }
    await this.deleteSessionItems(item_id, context)
    return { item, level: session.council.level }
  }

  /**
   * Notes who is there, with the name and role of that day.
   *
   * @throws ShopError session_not_found, session_change_not_allowed, session_member_unknown,
   * session_absence_without_reason
   */
  @InjectTransactionManager()
  async recordAttendance(
    session_id: string,
    notes: readonly AttendanceNote[],
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await holdSession(session_id, "update", context)
    const session = await this.readSession(session_id, context)
    checkChange(session, "attendance")
    for (const { member_id, present, reason } of notes) {
      const seat = session.seats.find((one) => one.member_id === member_id)
      if (!seat) {
        throw new ShopError("invalid_data", "session_member_unknown")
      }
      const why = present ? null : readOptionalText(reason, "reason")
      if (!present && why === null) {
        throw new ShopError("invalid_data", "session_absence_without_reason", { name: seat.name })
      }
      const { user_id, name, organisation, role, votes } = seat
      await manager(context).execute(
        `insert into session_attendance
           (id, session_id, member_id, user_id, name, organisation, role, votes, present, reason)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         on conflict (session_id, member_id) where deleted_at is null
         do update set name = excluded.name, organisation = excluded.organisation, role = excluded.role,
           votes = excluded.votes, present = excluded.present, reason = excluded.reason, updated_at = now()`,
        [
          generateEntityId(undefined, "catt"),
          session_id,
          member_id,
          user_id,
          name,
          organisation,
          role,
          votes,
          present,
          why,
        ],
      )
    }
  }

  /**
   * Declares a conflict of interest of a member: with a maker, or with one item of a session that isn't closed.
   *
   * @throws ShopError conflict_subject_missing, conflict_only_own, session_member_unknown, session_item_not_found,
   * session_change_not_allowed, council_field_missing
   */
  @InjectTransactionManager()
  async declareConflict(
    { member_id, seller_id = null, item_id = null, reason }: ConflictInput,
    { user_id, manages }: Actor,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string }> {
    if ((seller_id === null) === (item_id === null)) {
      throw new ShopError("invalid_data", "conflict_subject_missing")
    }
    const [member] = await this.listCouncilMembers({ id: member_id }, { select: ["id", "user_id"] }, context)
    if (!member) {
      throw new ShopError("invalid_data", "session_member_unknown")
    }
    if (!manages && member.user_id !== user_id) {
      throw new ShopError("forbidden", "conflict_only_own")
    }
    if (item_id !== null) {
      const item = await this.findItem(item_id, context)
      await holdSession(item.session_id, "update", context)
      checkChange(await this.readSession(item.session_id, context), "conflict")
    }
    const { id } = await this.createMemberConflicts(
      {
        member_id,
        seller_id,
        item_id,
        reason: readText(reason, "reason"),
        declared_by: user_id,
        declared_at: now().toISOString(),
      },
      context,
    )
    return { id }
  }

  /**
   * Ends a conflict of interest; it stays on record. One about an item can't be ended once its session is closed.
   *
   * @throws ShopError conflict_not_found, session_change_not_allowed
   */
  @InjectTransactionManager()
  async liftConflict(id: string, @MedusaContext() context: Transaction = {}): Promise<void> {
    const [conflict] = await this.listMemberConflicts({ id }, {}, context)
    if (!conflict) {
      throw new ShopError("not_found", "conflict_not_found")
    }
    if (conflict.item_id !== null) {
      const item = await this.findItem(conflict.item_id, context)
      await holdSession(item.session_id, "update", context)
      checkChange(await this.readSession(item.session_id, context), "conflict")
    }
    if (conflict.lifted_at === null) {
      await this.updateMemberConflicts({ id, lifted_at: now().toISOString() }, context)
    }
  }

  /**
   * Opens or cancels a session, as far as the table of transitions and what an opening needs allow it.
   *
   * @throws ShopError session_not_found, session_action_not_allowed, session_only_manager, and those of `checkOpening`
   */
  @InjectTransactionManager()
  async takeAction(
    session_id: string,
    action: Extract<SessionAction, "open" | "cancel">,
    setting: SessionSetting,
    actor: Actor,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await holdSession(session_id, "update", context)
    const session = await this.readSession(session_id, context)
    if (session.state === "cancelled" && action === "cancel") {
      return
    }
    const transition = checkAction(session, action)
    checkActor(transition, capacitiesOf(session, actor.user_id, actor.manages))
    if (action === "open") {
      checkOpening(session, setting)
    }
    await this.log(session_id, session.log.length + 1, action, transition.to, actor.user_id, context)
  }

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
    const attendance = await this.listSessionAttendances(
      { session_id: id },
      { order: { created_at: "ASC", id: "ASC" } },
      context,
    )
    const state = (log.at(-1)?.state ?? "planned") as SessionState
    const seats = toSeats(state, row.held_on, council.members, attendance)
    const conflicts = await this.listMemberConflicts(
      { member_id: seats.map(({ member_id }) => member_id) },
      { order: { created_at: "ASC" } },
      context,
    )
    return {
      ...row,
      council,
      state,
      log,
      items,
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
    return item
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

  private async checkOnNoAgenda(dossier_id: string, context: Transaction): Promise<void> {
    const rows = await manager(context).execute(
      `select 1 from session_item item
       join lateral (
         select state from session_step where session_id = item.session_id order by position desc limit 1
       ) step on true
       where item.dossier_id = ? and item.deleted_at is null and step.state in ('planned', 'open') limit 1`,
      [dossier_id],
    )
    if (rows.length > 0) {
      throw new ShopError("conflict", "session_item_twice")
    }
  }
}

export default Sessions
