import { z } from "@medusajs/framework/zod"

import { INSPECTION_ACTIONS, INSPECTION_STATES } from "../../../../modules/inspection/inspection-transitions"
import {
  INSPECTION_KINDS,
  OUTCOMES,
  PROPOSALS,
  SUBJECTS,
} from "../../../../modules/inspection/inspection-values"

const id = z.string().max(100)
const day = z.string().max(10)
const longText = z.string().max(5000)
const pictures = z.array(z.string().max(500)).max(12).default([])

export const AdminGetInspections = z.object({
  q: z.string().max(200).optional(),
  state: z.enum(INSPECTION_STATES).optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  quarter: z.coerce.number().int().min(1).max(4).optional(),
  product_id: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export const AdminPlanInspection = z.object({
  product_id: id,
  kind: z.enum(INSPECTION_KINDS),
  subjects: z.array(z.enum(SUBJECTS)).max(2),
  planned_on: day,
  comment: longText.nullish(),
  complaint_id: id.nullish(),
})

/** Which facts an action needs is the table of transitions' to say. */
export const AdminInspectionStep = z.object({
  action: z.enum(INSPECTION_ACTIONS),
  comment: longText.nullish(),
  planned_on: day.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  proposal: z.enum(PROPOSALS).optional(),
  ground: z.string().max(5).optional(),
  star: z.union([z.literal(3), z.literal(4)]).nullish(),
  file_number: z.string().max(100).optional(),
  decision: z
    .object({
      decided_on: day,
      decision_number: z.string().max(100),
      authority: z.string().max(300),
      authority_level: z.enum(["district", "province", "central"]),
      recognition_number: z.string().max(100).nullish(),
    })
    .optional(),
})

export const AdminInspectionAnswer = z.object({
  item: z.string().max(50),
  answer: z.string().max(50),
  note: z.string().max(2000).nullish(),
})

export const AdminFinding = z.object({
  item: z.string().max(50).nullish(),
  severity: z.string().max(50),
  text: longText,
  pictures,
})

export const AdminCorrection = z.object({ finding_id: id.nullish(), text: longText, due_on: day })

export const AdminFollowUp = z.object({
  result: z.string().max(50),
  due_on: day.nullish(),
  note: longText.nullish(),
  pictures,
})

export type AdminPlanInspectionBody = z.infer<typeof AdminPlanInspection>
export type AdminInspectionStepBody = z.infer<typeof AdminInspectionStep>
export type AdminInspectionAnswerBody = z.infer<typeof AdminInspectionAnswer>
export type AdminFindingBody = z.infer<typeof AdminFinding>
export type AdminCorrectionBody = z.infer<typeof AdminCorrection>
export type AdminFollowUpBody = z.infer<typeof AdminFollowUp>
