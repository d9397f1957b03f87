import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { SellerState } from "../../modules/seller/seller-states"

const COLORS = { pending: "orange", active: "green", suspended: "red" } as const

/** A seller's state in words, with a colour beside them. */
export function StateBadge({ state }: { state: SellerState }) {
  const { t } = useTranslation("marketplace")
  return <StatusBadge color={COLORS[state]}>{t(`states.${state}`)}</StatusBadge>
}
