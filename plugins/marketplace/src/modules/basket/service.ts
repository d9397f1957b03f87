import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"

import { Basket } from "./models/basket"
import { BasketPart } from "./models/basket-part"
import { Purchase } from "./models/purchase"
import { newPurchaseCode } from "./purchase-code"
import type { PurchaseAddress, Refusal } from "./types"

export type NewPurchase = {
  basket_id: string
  request_key: string
  customer_id: string | null
  contact_name: string
  contact_phone: string
  contact_email: string | null
  address: PurchaseAddress | null
  note: string | null
  locale: "vi" | "en"
  placed_at: Date
  refusals: Refusal[]
}

/** Baskets, their parts per seller, and the purchases that came of them. */
export default class BasketModuleService extends MedusaService({ Basket, BasketPart, Purchase }) {
  /** Begins a purchase of these parts of the basket, all or nothing. */
  @InjectTransactionManager()
  async openPurchase(
    purchase: NewPurchase,
    part_ids: string[],
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; code: string }> {
    const { refusals, ...fields } = purchase
    const code = await this.freeCode()
    const { id } = await this.createPurchases({ ...fields, code, refusals: { list: refusals } }, context)
    await this.updateBasketParts(
      part_ids.map((part_id) => ({ id: part_id, purchase_id: id })),
      context,
    )
    return { id, code }
  }

  /**
   * Ends a purchase: parts that didn't become an order go back into the basket. A purchase without any order is deleted,
   * so that its `request_key` can be used again.
   *
   * @returns whether it has orders
   */
  @InjectTransactionManager()
  async settlePurchase(
    purchase_id: string,
    refusals: Refusal[] | null,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const parts = await this.listBasketParts({ purchase_id }, {}, context)
    const refused = parts.filter(({ order_id }) => order_id === null)
    await this.updateBasketParts(
      refused.map(({ id }) => ({ id, purchase_id: null })),
      context,
    )
    if (refused.length === parts.length) {
      await this.deletePurchases(purchase_id, context)
      return false
    }
    const change = refusals === null ? {} : { refusals: { list: refusals } }
    await this.updatePurchases({ id: purchase_id, settled_at: new Date(), ...change }, context)
    return true
  }

  private async freeCode(): Promise<string> {
    const code = newPurchaseCode()
    const [taken] = await this.listPurchases({ code }, { select: ["id"], withDeleted: true })
    return taken ? this.freeCode() : code
  }
}
