import { z } from "@medusajs/framework/zod"

import { ideaActions, ideaStates } from "../modules/dossier/idea-transitions"

const text = z.string().max(5000)

export const RegisterIdea = z.object({
  name: z.string().trim().min(1).max(300),
  description: text.trim().min(1),
  local_roots: text.nullish(),
  needs: text.nullish(),
  product_id: z.string().max(100).nullish(),
})

/** `begin_dossier` comes with the opening of a dossier. */
export const MoveIdea = z.object({
  action: z.enum(ideaActions).exclude(["begin_dossier"]),
  comment: text.nullish(),
})

export const GetIdeas = z.object({ state: z.enum(ideaStates).optional(), q: z.string().max(200).optional() })

export type RegisterIdeaBody = z.infer<typeof RegisterIdea>
export type MoveIdeaBody = z.infer<typeof MoveIdea>
