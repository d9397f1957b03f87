import { z } from "@medusajs/framework/zod"

/** What a document holds is checked by the rule set module, which names the place of what is wrong. */
const document = z.record(z.string(), z.unknown())

export const AdminLoadRuleSet = z.object({ document, reason: z.string().max(2000).default("") })

export const AdminCorrectRuleSet = z.object({
  document,
  reason: z.string().max(2000).default(""),
  base_version: z.number().int().min(1).optional(),
})

export const AdminPreviewRuleSet = z.object({ document, corrects: z.string().max(60).nullish() })

export const AdminGetRuleSet = z.object({ version: z.coerce.number().int().min(1).optional() })

export type AdminLoadRuleSetBody = z.infer<typeof AdminLoadRuleSet>
export type AdminCorrectRuleSetBody = z.infer<typeof AdminCorrectRuleSet>
export type AdminPreviewRuleSetBody = z.infer<typeof AdminPreviewRuleSet>
