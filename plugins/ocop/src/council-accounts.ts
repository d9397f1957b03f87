import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A staff account that can be given a seat. */
export type CouncilAccount = { user_id: string; name: string; email: string }

/** All staff accounts by name. */
export async function readCouncilAccounts(container: MedusaContainer): Promise<CouncilAccount[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
  })
  return data
    .map(({ id, email, first_name, last_name }) => ({
      user_id: id,
      email,
      name: [last_name, first_name].filter(Boolean).join(" ") || email,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}
