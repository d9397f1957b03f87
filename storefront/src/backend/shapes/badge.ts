import { z } from "zod"

export const badgeState = z.enum(["pending", "valid", "renewing", "extended", "expired", "revoked"])
export type BadgeState = z.infer<typeof badgeState>

const star = z.union([z.literal(3), z.literal(4), z.literal(5)])
export type Star = z.infer<typeof star>

/** What a card knows of a certificate. */
export const cardBadge = z
  .object({
    state: badgeState,
    star: star.nullable(),
    valid_until: z.string().nullable(),
    certificate_number: z.string(),
  })
  .nullable()
export type CardBadge = z.infer<typeof cardBadge>

/** The certificate as it stands today, derived by the backend from its log of decisions. */
export const certificate = z
  .object({
    state: badgeState,
    star: star.nullable(),
    certificate_number: z.string(),
    rule_set_id: z.string(),
    product_set: z.string().nullable(),
    total_score: z.number().nullable(),
    decision_number: z.string(),
    decided_on: z.string(),
    authority: z.string(),
    authority_level: z.enum(["district", "province", "central"]),
    // A product that waits for its first star has no days of a certificate yet, and no star behind it.
    issued_on: z.string().nullable(),
    expires_on: z.string().nullable(),
    valid_until: z.string().nullable(),
    extended_until: z.string().nullable(),
    reason: z.string().nullable(),
    renewal_opens_on: z.string().nullable(),
    renewal_due_on: z.string().nullable(),
    last_star: star.nullable(),
    awaiting_centre: z.boolean(),
    next_change_on: z.string().nullable(),
  })
  .nullable()
export type Certificate = NonNullable<z.infer<typeof certificate>>
