import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRows } from "../../catalogue/graph"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type CatalogueModuleService from "../../modules/catalogue/service"
import { type Pieces } from "../../modules/catalogue/service"

export type CountPiecesInput = { order_id: string; is_canceled: boolean }

/** What is ordered of a line stands in its detail; the line itself is shared by the versions of an order. */
type OrderRow = { items: { product_id: string | null; detail: { quantity: unknown } }[] | null }

export const countPiecesStep = createStep(
  "count-pieces",
  async ({ order_id, is_canceled }: CountPiecesInput, { container }) => {
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    const product_ids = is_canceled
      ? await catalogue.uncountOrder(order_id)
      : await catalogue.countOrder(order_id, await piecesOf(container, order_id))
    return new StepResponse({ product_ids }, { order_id, is_canceled, counted: product_ids.length > 0 })
  },
  async (done, { container }) => {
    if (!done?.counted) return
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    if (done.is_canceled) await catalogue.countOrder(done.order_id, await piecesOf(container, done.order_id))
    else await catalogue.uncountOrder(done.order_id)
  },
)

async function piecesOf(container: MedusaContainer, orderId: string): Promise<Pieces> {
  const [order] = await readRows<OrderRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "order",
    fields: ["items.product_id", "items.detail.quantity"],
    filters: { id: orderId },
  })
  const pieces: Pieces = {}
  for (const { product_id, detail } of order?.items ?? []) {
    if (product_id) pieces[product_id] = (pieces[product_id] ?? 0) + Number(detail.quantity)
  }
  return pieces
}
