import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../modules/dossier"
import type DossierModuleService from "../../modules/dossier/service"
import type { TargetKind } from "../../modules/dossier/year-targets"

export type SetYearTargetsInput = {
  year: number
  targets: { kind: TargetKind; target: number }[]
  recorded_by: string | null
}

const setTargetsStep = createStep(
  "set-targets",
  async ({ year, targets, recorded_by }: SetYearTargetsInput, { container }) => {
    const service = container.resolve<DossierModuleService>(DOSSIER_MODULE)
    const before = await service.listYearTargets({ year })
    await service.setTargets(year, targets, recorded_by)
    return new StepResponse(year, { year, before: before.map(({ kind, target }) => ({ kind, target })) })
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve<DossierModuleService>(DOSSIER_MODULE).setTargets(done.year, done.before, null)
    }
  },
)

/** Sets what a year means to reach. */
export const setYearTargetsWorkflow = createWorkflow(
  "set-year-targets",
  (input: WorkflowData<SetYearTargetsInput>) => new WorkflowResponse(setTargetsStep(input)),
)
