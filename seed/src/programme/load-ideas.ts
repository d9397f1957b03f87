import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { enteredAt } from "@cho-ocop/marketplace/entered-at"
import { moveIdeaWorkflow, registerIdeaWorkflow } from "@cho-ocop/ocop/workflows"

import type { NewGoods } from "./load-new-products"
import { officeDay, officeHour } from "./office-day"
import type { People } from "./programme-people"
import type { ProgrammeTables, RowOf } from "./programme-tables"

/** Ids of ideas by the product they are about. */
export type IdeasOfProducts = Map<string, string>

type Known = { id: string; seller_id: string; name: string }

/** Ideas, each with what was done about it. One that is there already stays as it is. */
export async function loadIdeas(
  container: MedusaContainer,
  { ideas }: ProgrammeTables,
  goods: NewGoods,
  people: People,
): Promise<IdeasOfProducts> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "idea", fields: ["id", "seller_id", "name"] })
  const known = data as unknown as Known[]
  const ofProducts: IdeasOfProducts = new Map()
  for (const row of ideas) {
    const seller_id = goods.makers.get(row.maker) ?? ""
    const found = known.find((idea) => idea.seller_id === seller_id && idea.name === row.name)
    const id = found?.id ?? (await loadIdea(container, row, seller_id, goods, people))
    if (row.product) {
      ofProducts.set(row.product, id)
    }
  }
  return ofProducts
}

async function loadIdea(
  container: MedusaContainer,
  row: RowOf<"ideas">,
  seller_id: string,
  goods: NewGoods,
  people: People,
): Promise<string> {
  const { name, description, local_roots, needs, action, on, by, comment } = row
  const product_id = row.product ? goods.products.get(row.product) : null
  const at = (offset: string) => officeHour(officeDay(offset, today()))
  const { result: idea_id } = await enteredAt(at(row.registered), () =>
    registerIdeaWorkflow(container).run({
      input: { seller_id, product_id, name, description, local_roots, needs },
    }),
  )
  if (action && on && by) {
    const actor = await people.actor(by, seller_id)
    await enteredAt(at(on), () =>
      moveIdeaWorkflow(container).run({ input: { idea_id, action, actor, comment } }),
    )
  }
  return idea_id
}
