import type { Badge } from "./badge"

/** What of a badge is told to the rest of the shop by the event `certificate.changed`: state and star. */
export function publishedState(badge: Badge | null): string {
  return badge ? `${badge.state}/${badge.star ?? "-"}` : "none"
}
