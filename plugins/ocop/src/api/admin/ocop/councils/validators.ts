import { z } from "@medusajs/framework/zod"

import { councilKinds, councilLevels, memberRoles } from "../../../../modules/council/council-facts"

const text = z.string().max(2000)

/** A council as a form sends it. What a text or a day may hold is the council module's to say. */
export const AdminCouncil = z.object({
  kind: z.enum(councilKinds),
  level: z.enum(councilLevels),
  name: text,
  decision_number: text,
  decided_on: text,
  decided_by: text,
  valid_from: text,
  valid_to: text.nullish(),
  members: z
    .array(
      z.object({
        user_id: z.string().max(100),
        name: text,
        organisation: text,
        role: z.enum(memberRoles),
        votes: z.boolean().optional(),
      }),
    )
    .max(60),
})

export type AdminCouncilBody = z.infer<typeof AdminCouncil>
