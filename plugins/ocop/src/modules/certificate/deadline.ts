import { daysBetween, type Day } from "@cho-ocop/marketplace/clock"

import type { Badge } from "./badge"

/**
 * What the office has to watch next: the window for re-evaluation opens, the file is due (or late), the certificate
 * ends while its file is pending, the transition ends, or it has ended.
 */
export type DeadlineKind = "renewal_opens" | "renewal_due" | "expiry" | "extension_end" | "expired"

/** A deadline with the days left to it, negative once it has passed. */
export type Deadline = { kind: DeadlineKind; on: Day; days: number }

/** The next deadline of a certificate; null for one that waits for its first star or was revoked. */
export function deadlineOf(badge: Badge, today: Day): Deadline | null {
  const next = nextOf(badge, today)
  return next?.on ? { kind: next.kind, on: next.on, days: daysBetween(today, next.on) } : null
}

function nextOf(badge: Badge, today: Day): { kind: DeadlineKind; on: Day | null } | null {
  switch (badge.state) {
    case "valid":
      return badge.renewal_opens_on !== null && today < badge.renewal_opens_on
        ? { kind: "renewal_opens", on: badge.renewal_opens_on }
        : { kind: "renewal_due", on: badge.renewal_due_on }
    case "renewing":
      return badge.valid_until === badge.expires_on
        ? { kind: "expiry", on: badge.expires_on }
        : { kind: "extension_end", on: badge.valid_until }
    case "extended":
      return { kind: "extension_end", on: badge.valid_until }
    case "expired":
      return { kind: "expired", on: badge.valid_until }
    default:
      return null
  }
}
