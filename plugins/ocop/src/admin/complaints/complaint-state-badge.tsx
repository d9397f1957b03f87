import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ComplaintState } from "../../modules/inspection/complaint-transitions"

const colors: Record<ComplaintState, "green" | "orange" | "blue" | "red" | "grey"> = {
  received: "red",
  under_review: "orange",
  inspecting: "blue",
  answered: "green",
  closed: "grey",
}

export function ComplaintStateBadge({ state }: { state: ComplaintState }) {
  const { t } = useTranslation("complaint")
  return <StatusBadge color={colors[state]}>{t(`states.${state}`)}</StatusBadge>
}
