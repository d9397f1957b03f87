import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./rules/rule-messages"
import type { Sheet } from "./scoring/sheet"

type Head = { version: number; decision: string; head: { product_sets: readonly { code: string }[] } }

export type SheetReference = {
  rule_set_id: string
  /** Code of the product set. */
  code: string
  /** The newest when left out. What was begun with a version is ended with it. */
  version?: number
}

/**
 * The sheet of a product set, with the version of the rule set it belongs to.
 *
 * @throws ShopError rule_set_not_found, rule_set_version_not_found, product_set_not_found, rule_set_without_sheet
 */
export async function readSheet(
  container: MedusaContainer,
  { rule_set_id, code, version }: SheetReference,
): Promise<{ sheet: Sheet; version: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "rule_set_version",
    fields: ["version", "decision", "head"],
    filters: { rule_set_id },
  })
  const heads = (data as unknown as Head[]).sort((a, b) => b.version - a.version)
  const [newest] = heads
  if (!newest) {
    throw new ShopError("not_found", "rule_set_not_found", { id: rule_set_id })
  }
  const head = version === undefined ? newest : heads.find((row) => row.version === version)
  const { decision } = newest
  if (!head) {
    throw new ShopError("not_found", "rule_set_version_not_found", { decision, version: String(version) })
  }
  if (!head.head.product_sets.some((set) => set.code === code)) {
    throw new ShopError("not_found", "product_set_not_found", { decision, code })
  }
  const { data: sheets } = await query.graph({
    entity: "rule_set_sheet",
    fields: ["code", "sheet"],
    filters: { code, rule_set_version: { rule_set_id, version: head.version } },
  })
  const [found] = sheets as unknown as { sheet: Sheet }[]
  if (!found) {
    throw new ShopError("not_allowed", "rule_set_without_sheet", { decision, code })
  }
  return { sheet: found.sheet, version: head.version }
}
