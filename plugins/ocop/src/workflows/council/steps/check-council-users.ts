import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "../../../modules/council/council-messages"
import type { MemberInput } from "../../../modules/council/read-council"

/** Makes sure that every member of a council has an account to sign in with. */
export const checkCouncilUsersStep = createStep(
  "check-council-users",
  async (members: MemberInput[], { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "user",
      fields: ["id"],
      filters: { id: members.map(({ user_id }) => user_id) },
    })
    const unknown = members.find(({ user_id }) => !data.some(({ id }) => id === user_id))
    if (unknown) {
      throw new ShopError("invalid_data", "council_user_unknown", { name: unknown.name })
    }
    return new StepResponse(undefined)
  },
)
