import { z } from "zod"
import { certificate as badge } from "./badge"

const inBoth = z.object({ vi: z.string(), en: z.string() })

const publicDecision = z.object({
  kind: z.string(),
  decided_on: z.string(),
  decision_number: z.string().nullable(),
  authority: z.string().nullable(),
  star: z.number().nullable(),
  extended_until: z.string().nullable(),
  reason: z.string().nullable(),
})
export type PublicDecision = z.infer<typeof publicDecision>

/** A certificate as anybody may see it. */
export const publicCertificate = z.object({
  number: z.string(),
  today: z.string(),
  badge: badge.unwrap(),
  rule_set: z.object({ decision: z.string(), title: inBoth }).nullable(),
  product_set: inBoth.nullable(),
  product: z.object({ title: z.string(), handle: z.string().nullable() }).nullable(),
  maker: z.object({ name: z.string(), handle: z.string(), commune: inBoth.nullable() }).nullable(),
  decisions: z.array(publicDecision),
  credential: z.object({ issued_at: z.string(), withdrawn: z.boolean() }).nullable(),
})
export type PublicCertificate = z.infer<typeof publicCertificate>
