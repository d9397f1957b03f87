import { type MedusaContainer } from "@medusajs/framework/types"
import { type Day, today } from "@cho-ocop/marketplace/clock"
import { findInCatalogue } from "../search/catalogue"
import { refreshCatalogueWorkflow } from "../workflows/refresh-catalogue"
import { dayNumber } from "./document"
import { findOutdated } from "./find-outdated"

/** More certificates than end on one day. */
const ALL = 1000

let checked: { day: Day; done: Promise<void> } | null = null

/**
 * A star ends by itself at midnight, and a document written yesterday doesn't know. The first reader of a day has those
 * documents written anew before anything is listed. What is kept here is only that this process has looked already.
 */
export function keepCurrent(container: MedusaContainer): Promise<void> {
  const day = today()
  if (checked?.day !== day) {
    const wentBack = checked !== null && day < checked.day
    const mine = { day, done: wentBack ? refreshAll(container) : refreshDue(container, day) }
    checked = mine
    mine.done.catch(() => {
      if (checked === mine) checked = null
    })
  }
  return checked.done
}

async function refreshDue(container: MedusaContainer, day: Day): Promise<void> {
  const isDue = { badge_changes_on: { $lte: dayNumber(day) } }
  const { documents } = await findInCatalogue(container, { filters: isDue, take: ALL })
  if (documents.length)
    await refresh(
      container,
      documents.map(({ id }) => id),
    )
}

/** After a clock that was ahead was set right, documents know too much: all are compared. */
async function refreshAll(container: MedusaContainer): Promise<void> {
  for await (const product_ids of findOutdated(container)) {
    if (product_ids.length) await refresh(container, product_ids)
  }
}

async function refresh(container: MedusaContainer, product_ids: string[]): Promise<void> {
  await refreshCatalogueWorkflow(container).run({ input: { product_ids } })
}
