import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { SessionState } from "../../modules/council/session-states"

const colours = { planned: "blue", open: "orange", closed: "green", cancelled: "grey" } as const

/** The state of a session, in words and by colour. */
export function SessionStateBadge({ state }: { state: SessionState }) {
  const { t } = useTranslation("council")
  return <StatusBadge color={colours[state]}>{t(`states.${state}`)}</StatusBadge>
}
