import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Names of members of staff by id; Vietnamese names begin with the family name. */
export async function namesOfStaff(
  container: MedusaContainer,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))]
  if (wanted.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: { id: wanted },
  })
  return new Map(
    data.map((user) => [user.id, [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email]),
  )
}
