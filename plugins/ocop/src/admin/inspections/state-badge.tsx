import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { InspectionState } from "../../modules/inspection/inspection-transitions"

const colors: Record<InspectionState, "green" | "orange" | "blue" | "red" | "grey"> = {
  planned: "grey",
  under_way: "blue",
  reported: "blue",
  correcting: "orange",
  proposed: "red",
  closed: "green",
  cancelled: "grey",
}

export function InspectionStateBadge({ state }: { state: InspectionState }) {
  const { t } = useTranslation("inspection")
  return <StatusBadge color={colors[state]}>{t(`states.${state}`)}</StatusBadge>
}
