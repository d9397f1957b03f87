import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { now } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { checkChange } from "./check-session"
import type { ConflictInput } from "./conflicts"
import "./council-messages"
import { readText } from "./read-text"
import SessionReading from "./session-reading"
import { holdSession, type Transaction } from "./transaction"

/** Who acts: the account, and whether it may manage councils. */
export type Actor = { user_id: string; manages: boolean }

/** Conflicts of interest: declared, lifted, never deleted. */
class SessionConflicts extends SessionReading {
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
}

export default SessionConflicts
