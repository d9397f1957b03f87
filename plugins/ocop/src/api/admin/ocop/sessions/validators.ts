import { z } from "@medusajs/framework/zod"

import { entryKinds } from "../../../../modules/council/scorecard-entries"
import { sessionStates } from "../../../../modules/council/session-states"

const id = z.string().max(100)
const text = z.string().max(2000)

/** Only types and lengths are checked here; what a text or a day may hold is the council module's to say. */
export const AdminSession = z.object({
  council_id: id,
  title: text,
  place: text,
  held_on: text,
  rule_set_id: id,
  round_no: z.number().int().min(1).max(20).nullish(),
  extra_ground: text.nullish(),
})

export const AdminAgendaItem = z.object({ dossier_id: id })

export const AdminAttendance = z.object({
  notes: z
    .array(z.object({ member_id: id, present: z.boolean(), reason: text.nullish() }))
    .min(1)
    .max(60),
})

export const AdminConflict = z.object({
  member_id: id,
  seller_id: id.nullish(),
  item_id: id.nullish(),
  reason: text,
})

const code = z.string().max(20)

export const AdminClosing = z.object({
  resolutions: z
    .record(id, z.object({ picks: z.record(code, code), eliminations: z.array(code).max(50).optional() }))
    .default({}),
})

export const AdminCardEntry = z.object({
  kind: z.enum(entryKinds),
  key: code,
  value: z.string().max(5000).nullable(),
  version: z.number().int().min(0),
})

export const AdminGetSessions = z.object({
  state: z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(z.enum(sessionStates)).optional(),
  ),
})

export type AdminSessionBody = z.infer<typeof AdminSession>
export type AdminAgendaItemBody = z.infer<typeof AdminAgendaItem>
export type AdminAttendanceBody = z.infer<typeof AdminAttendance>
export type AdminConflictBody = z.infer<typeof AdminConflict>
export type AdminClosingBody = z.infer<typeof AdminClosing>
export type AdminCardEntryBody = z.infer<typeof AdminCardEntry>
