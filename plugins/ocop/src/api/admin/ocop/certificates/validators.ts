import { z } from "@medusajs/framework/zod"

import { badgeStates } from "../../../../modules/certificate/certificate-transitions"

const text = z.string().max(300).nullish()

/**
 * A decision as a form sends it. Only types and lengths are checked here: which fields a kind needs, and what they
 * may hold, is the certificate module's to say.
 */
export const AdminDecision = z.object({
  kind: z.string().max(50),
  decided_on: z.string().max(10),
  decision_number: text,
  authority: text,
  authority_level: z.enum(["district", "province", "central"]).nullish(),
  rule_set_id: text,
  product_set: text,
  star: z.number().nullish(),
  total_score: z.number().nullish(),
  certificate_number: text,
  issued_on: text,
  expires_on: text,
  extended_until: text,
  pending_file_number: text,
  ground: text,
  reason: z.string().max(2000).nullish(),
  corrects_id: text,
})

export const AdminCreateCertificate = z.object({
  number: z.string().max(100),
  product_id: z.string().max(100),
  decisions: z.array(AdminDecision).max(50),
})

const manyStates = z.preprocess(
  (value) => (value === undefined || Array.isArray(value) ? value : [value]),
  z.array(z.enum(badgeStates)).optional(),
)

export const AdminGetCertificates = z.object({
  q: z.string().max(200).optional(),
  state: manyStates,
  expiring_within: z.coerce.number().int().min(0).max(3650).optional(),
  product_id: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})

export type AdminDecisionBody = z.infer<typeof AdminDecision>
export type AdminCreateCertificateBody = z.infer<typeof AdminCreateCertificate>
