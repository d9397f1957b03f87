import type { MedusaContainer } from "@medusajs/framework/types"

import { sheetOfItem } from "./council-sources"
import { COUNCIL_MODULE } from "./modules/council"
import type { Entry } from "./modules/council/scorecard-entries"
import type CouncilModuleService from "./modules/council/service"
import type { SessionItem } from "./modules/council/session-record"
import type { SessionState } from "./modules/council/session-states"
import type { Band } from "./scoring/average"
import type { Sheet } from "./scoring/sheet"

/** The reader's own card for one item, with what it is filled in by. */
export type OwnCardDetail = {
  item: SessionItem & { session_id: string }
  member_id: string
  session_state: SessionState
  submitted_at: string | null
  entries: Entry[]
  sheet: Sheet
  bands: readonly Band[]
}

/**
 * The own card for an item of a session; made when it isn't there yet.
 *
 * @throws ShopError session_item_not_found, session_change_not_allowed, card_not_member, card_conflict
 */
export async function readOwnCard(
  container: MedusaContainer,
  session_id: string,
  item_id: string,
  user_id: string,
): Promise<OwnCardDetail> {
  const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
  await service.itemOf(session_id, item_id)
  const { item, member_id, session_state, submitted_at, entries } = await service.ownCard(item_id, user_id)
  return { item, member_id, session_state, submitted_at, entries, ...(await sheetOfItem(container, item)) }
}
