import { z } from "@medusajs/framework/zod"

import { COMPLAINT_STATES } from "../../../../modules/inspection/complaint-transitions"

export const AdminGetComplaints = z.object({
  q: z.string().max(200).optional(),
  state: z.enum(COMPLAINT_STATES).optional(),
  product_id: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

/** Turning a complaint into an inspection is done by planning the inspection. */
export const AdminComplaintStep = z.object({
  action: z.enum(["take_up", "answer", "close", "reopen"]),
  comment: z.string().max(5000).nullish(),
})
export type AdminComplaintStepBody = z.infer<typeof AdminComplaintStep>
