import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Names of staff members by id; Vietnamese names begin with the family name. */
export async function namesOfStaff(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: { id: [...new Set(ids)] },
  })
  return new Map(
    data.map((user) => [user.id, [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email]),
  )
}
