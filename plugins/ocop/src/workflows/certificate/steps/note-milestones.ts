import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "@cho-ocop/marketplace/clock"

import { CERTIFICATE_MODULE } from "../../../modules/certificate"
import type { Milestone } from "../../../modules/certificate/milestones"
import type CertificateModuleService from "../../../modules/certificate/service"

export type NoteMilestonesStepInput = {
  certificate_id: string
  milestones: (Milestone & { told: boolean })[]
}

/** Notes what the calendar did. The notes are append-only and this is the last step, so there is nothing to compensate. */
export const noteMilestonesStep = createStep(
  "note-milestones",
  async ({ certificate_id, milestones }: NoteMilestonesStepInput, { container }) => {
    await container
      .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      .noteMilestones(certificate_id, milestones, today())
    return new StepResponse(milestones.length)
  },
)
