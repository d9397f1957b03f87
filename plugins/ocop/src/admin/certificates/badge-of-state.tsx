import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Badge } from "../../modules/certificate/badge"
import type { BadgeState } from "../../modules/certificate/certificate-transitions"

const colors: Record<BadgeState, "green" | "orange" | "blue" | "red" | "grey"> = {
  pending: "grey",
  valid: "green",
  renewing: "blue",
  extended: "orange",
  expired: "red",
  revoked: "red",
}

/** State and star of today, as the shop shows them. */
export function BadgeOfState({ badge }: { badge: Badge | null }) {
  const { t } = useTranslation("ocop")
  const state = badge?.state ?? "pending"
  const star = badge?.star ? `${t("stars", { count: badge.star })} · ` : ""
  return <StatusBadge color={colors[state]}>{`${star}${t(`states.${state}`)}`}</StatusBadge>
}
