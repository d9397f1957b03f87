import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"

import type { MilestoneNotice } from "../../milestone-notice"
import { noteMilestonesStep, type NoteMilestonesStepInput } from "./steps/note-milestones"

export type NoteMilestonesInput = NoteMilestonesStepInput & { notices: MilestoneNotice[] }

/**
 * Tells the office what the calendar did to a certificate and notes it. Notices come first and carry a key, so that a
 * crash in between tells nothing twice and leaves nothing untold.
 */
export const noteCertificateMilestonesWorkflow = createWorkflow(
  "note-certificate-milestones",
  (input: WorkflowData<NoteMilestonesInput>) => {
    sendNotificationsStep(input.notices)
    return new WorkflowResponse(
      noteMilestonesStep({ certificate_id: input.certificate_id, milestones: input.milestones }),
    )
  },
)
