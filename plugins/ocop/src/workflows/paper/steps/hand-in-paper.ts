import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PAPER_MODULE } from "../../../modules/paper"
import type PaperModuleService from "../../../modules/paper/service"
import type { NewPaper } from "../../../modules/paper/service"

/** Writes a paper down. It can't be taken back, so it is the last thing that a workflow writes. */
export const handInPaperStep = createStep("hand-in-paper", async (paper: NewPaper, { container }) => {
  const { id } = await container.resolve<PaperModuleService>(PAPER_MODULE).handIn(paper)
  return new StepResponse({ id })
})
