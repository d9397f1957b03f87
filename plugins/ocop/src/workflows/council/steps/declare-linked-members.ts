import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { COUNCIL_MODULE } from "../../../modules/council"
import { conflictOf } from "../../../modules/council/conflicts"
import type CouncilModuleService from "../../../modules/council/service"

export type LinkedMembersInput = { session_id: string; item_id: string; actor_id: string }

const REASON = "có tài khoản làm việc cho chủ thể này"

/**
 * Declares the conflict of interest of members who also work for the item's maker: those whose staff account has the
 * e-mail address of one of the maker's people. It is a fact and stays when the workflow fails; repeated, it is
 * declared once.
 */
export const declareLinkedMembersStep = createStep(
  "declare-linked-members",
  async ({ session_id, item_id, actor_id }: LinkedMembersInput, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    const { seats, conflicts } = await service.readSession(session_id)
    const item = await service.itemOf(session_id, item_id)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data: people }, { data: users }] = await Promise.all([
      query.graph({
        entity: "seller_account",
        fields: ["email"],
        filters: { seller_id: item.maker_seller_id },
      }),
      query.graph({
        entity: "user",
        fields: ["id", "email"],
        filters: { id: seats.map(({ user_id }) => user_id) },
      }),
    ])
    const emails = new Set(people.map(({ email }) => email.toLowerCase()))
    for (const { member_id, user_id } of seats) {
      const email = users.find(({ id }) => id === user_id)?.email.toLowerCase()
      if (email && emails.has(email) && !conflictOf(conflicts, member_id, item)) {
        await service.declareConflict(
          { member_id, seller_id: item.maker_seller_id, reason: REASON },
          { user_id: actor_id, manages: true },
        )
      }
    }
    return new StepResponse(undefined)
  },
)
