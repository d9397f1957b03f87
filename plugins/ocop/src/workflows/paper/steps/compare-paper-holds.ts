import type { HoldListingInput, LiftListingHoldInput } from "@cho-ocop/marketplace/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PAPERS_HOLD, readGoodsPapers } from "../../../goods-papers"
import { missingNote } from "../../../modules/paper/missing-note"

export type KeepPaperHoldsInput = {
  /** All products when missing. */
  product_ids?: string[]
  /** Only those of one maker. */
  maker_id?: string
}

/** What has to be done so that exactly the goods that lack papers are held for it. */
export const comparePaperHoldsStep = createStep(
  "compare-paper-holds",
  async (input: KeepPaperHoldsInput, { container }) => {
    const holds: HoldListingInput[] = []
    const lifts: LiftListingHoldInput[] = []
    for (const { product_id, listing_id, missing, held_for } of await readGoodsPapers(container, input)) {
      const source = { type: "papers", id: listing_id }
      if (missing.length === 0) {
        if (held_for) {
          lifts.push({ source, product_id })
        }
      } else {
        const note = missingNote(missing)
        if (held_for?.note !== note) {
          holds.push({ product_id, reason: PAPERS_HOLD, source, note })
        }
      }
    }
    return new StepResponse({ holds, lifts })
  },
)
