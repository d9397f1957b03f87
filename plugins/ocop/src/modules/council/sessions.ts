import { generateEntityId, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { capacitiesOf, checkAction, checkActor, checkChange, checkOpening } from "./check-session"
import "./council-messages"
import { readSessionInput, type SessionInput } from "./read-session"
import { readOptionalText } from "./read-text"
import type { Round } from "./rounds"
import SessionConflicts, { type Actor } from "./session-conflicts"
import type { SessionItem } from "./session-record"
import type { SessionSetting } from "./session-setting"
import type { SessionAction } from "./session-states"
import { holdSession, manager, type Transaction } from "./transaction"

export type AgendaEntry = Omit<SessionItem, "id" | "position"> & { session_id: string }

export type AttendanceNote = { member_id: string; present: boolean; reason?: string | null }

/** Sessions: planning, agenda, attendance, opening and cancelling. */
class Sessions extends SessionConflicts {
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
