import { generateEntityId, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { MemberFacts } from "./council-facts"
import "./council-messages"
import { readCouncil, readMembers, type CouncilInput, type MemberInput } from "./read-council"
import CouncilTables from "./tables"
import { manager, type Transaction } from "./transaction"

/** A council or team with its members, as a form sends it. */
export type CouncilDraft = CouncilInput & { members: MemberInput[] }

/** Councils and their members. */
class Councils extends CouncilTables {
  /**
   * Writes down a council with its members.
   *
   * @throws ShopError those of `readCouncil` and `readMembers`
   */
  @InjectTransactionManager()
  async addCouncil(draft: CouncilDraft, @MedusaContext() context: Transaction = {}): Promise<{ id: string }> {
    const members = readMembers(draft.members)
    const { id } = await this.createCouncils(readCouncil(draft), context)
    // The members' rows, written by SQL, need the council's row to be there.
    await manager(context).flush()
    await this.writeMembers(id, members, context)
    return { id }
  }

  /**
   * Changes a council. Members who are no longer listed leave as of today; a session that was opened keeps its seats.
   *
   * @throws ShopError council_not_found, and those of `readCouncil` and `readMembers`
   */
  @InjectTransactionManager()
  async changeCouncil(
    id: string,
    draft: CouncilDraft,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    const [known] = await this.listCouncils({ id }, { select: ["id"] }, context)
    if (!known) {
      throw new ShopError("not_found", "council_not_found")
    }
    const members = readMembers(draft.members)
    await this.updateCouncils({ id, ...readCouncil(draft) }, context)
    await this.writeMembers(id, members, context)
  }

  private async writeMembers(
    council_id: string,
    members: readonly MemberFacts[],
    context: Transaction,
  ): Promise<void> {
    const em = manager(context)
    for (const { user_id, name, organisation, role, votes } of members) {
      await em.execute(
        `insert into council_member (id, council_id, user_id, name, organisation, role, votes)
         values (?, ?, ?, ?, ?, ?, ?)
         on conflict (council_id, user_id) where deleted_at is null
         do update set name = excluded.name, organisation = excluded.organisation, role = excluded.role,
           votes = excluded.votes, left_on = null, updated_at = now()`,
        [generateEntityId(undefined, "cclmem"), council_id, user_id, name, organisation, role, votes],
      )
    }
    const listed = members.map(() => "?").join(", ")
    await em.execute(
      `update council_member set left_on = ?, updated_at = now()
       where council_id = ? and left_on is null and deleted_at is null and user_id not in (${listed})`,
      [today(), council_id, ...members.map(({ user_id }) => user_id)],
    )
  }
}

export default Councils
