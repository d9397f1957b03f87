import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { COUNCIL_MODULE } from "../../../modules/council"
import type { EntryChange } from "../../../modules/council/scorecard-entries"
import type { ScorecardAction } from "../../../modules/council/scorecard-states"
import type CouncilModuleService from "../../../modules/council/service"
import type { SessionItem } from "../../../modules/council/session-record"
import { readSheet } from "../../../read-sheet"
import type { Sheet } from "../../../scoring/sheet"

export type OwnCardOf = { session_id: string; item_id: string; user_id: string }

/** Saves one entry of the own card. It is its workflow's only step, in one transaction. */
export const saveCardEntryStep = createStep(
  "save-card-entry",
  async ({ change, ...card }: OwnCardOf & { change: EntryChange }, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    const item = await service.itemOf(card.session_id, card.item_id)
    const sheet = await sheetOf(container, item)
    return new StepResponse(await service.saveEntry(item.id, card.user_id, change, sheet))
  },
)

/** Hands the own card in or takes it back. It is its workflow's only step, in one transaction. */
export const changeCardStateStep = createStep(
  "change-card-state",
  async ({ action, ...card }: OwnCardOf & { action: ScorecardAction }, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    const item = await service.itemOf(card.session_id, card.item_id)
    const sheet = await sheetOf(container, item)
    await service.changeCard(item.id, card.user_id, action, sheet)
    return new StepResponse(undefined)
  },
)

async function sheetOf(
  container: MedusaContainer,
  { rule_set_id, sheet_code, sheet_version }: SessionItem,
): Promise<Sheet> {
  const { sheet } = await readSheet(container, { rule_set_id, code: sheet_code, version: sheet_version })
  return sheet
}
