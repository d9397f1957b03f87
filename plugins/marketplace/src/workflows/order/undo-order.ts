import type {
  ICartModuleService,
  IInventoryService,
  ILockingModule,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Takes back an order that was never confirmed to anybody, so that its cart can be ordered again: the reserved stock, the
 * links, the mark on the cart, and last the order itself, by which a repetition finds what is left to do.
 */
export const undoOrder = async (
  container: MedusaContainer,
  cart_id: string,
  order_id: string,
): Promise<void> => {
  const orders = container.resolve<IOrderModuleService>(Modules.ORDER)
  const carts = container.resolve<ICartModuleService>(Modules.CART)
  const { items = [] } = await orders.retrieveOrder(order_id, { select: ["id"], relations: ["items"] })
  await freeReservations(
    container,
    items.map(({ id }) => id),
  )
  await removeLinks(container, order_id)
  await carts.updateCarts([{ id: cart_id, completed_at: null }])
  await orders.deleteOrders([order_id])
}

async function freeReservations(container: MedusaContainer, line_item_ids: string[]): Promise<void> {
  const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  const reservations = await inventory.listReservationItems({ line_item_id: line_item_ids })
  const items = [...new Set(reservations.map(({ inventory_item_id }) => inventory_item_id))]
  if (items.length > 0) {
    await locking.execute(items, () => inventory.deleteReservationItemsByLineItem(line_item_ids))
  }
}

async function removeLinks(container: MedusaContainer, order_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const linkTo = async (entity: string, module: string, key: string) => {
    const { data } = await query.graph({ entity, fields: [key], filters: { order_id } })
    return (data as Record<string, string>[]).map((row) => ({
      [Modules.ORDER]: { order_id },
      [module]: { [key]: row[key] },
    }))
  }
  const links = await Promise.all([
    linkTo("order_cart", Modules.CART, "cart_id"),
    linkTo("order_payment_collection", Modules.PAYMENT, "payment_collection_id"),
    linkTo("order_promotion", Modules.PROMOTION, "promotion_id"),
  ])
  await link.dismiss(links.flat())
}
