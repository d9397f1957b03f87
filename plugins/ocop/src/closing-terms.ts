import type { MedusaContainer } from "@medusajs/framework/types"

import { sheetOfItem, termsOfSession } from "./council-sources"
import type { ClosingTerms } from "./modules/council/close-items"
import type { SessionRecord } from "./modules/council/session-record"
import type { Resolution } from "./modules/council/session-setting"

/** What a session's items are scored by: their sheets with bands, the setting of the day, and what was resolved. */
export async function closingTerms(
  container: MedusaContainer,
  { items, rule_set_id, held_on }: SessionRecord,
  resolutions: Readonly<Record<string, Resolution>> = {},
): Promise<ClosingTerms> {
  const { setting } = await termsOfSession(container, rule_set_id, held_on)
  const sheets = await Promise.all(
    items.map(async (item) => [item.id, await sheetOfItem(container, item)] as const),
  )
  return { setting, sheets: Object.fromEntries(sheets), resolutions }
}
