import { z } from "@medusajs/framework/zod"

import { isDay } from "../../../clock"

const text = z.string().max(200).optional()

export const AuditQuery = z.object({
  actor_id: text,
  entity_type: text,
  entity_id: text,
  request_id: text,
  day: z.string().refine(isDay, "YYYY-MM-DD").optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})
export type AuditQueryInput = z.infer<typeof AuditQuery>
