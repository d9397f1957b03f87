import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { CardView } from "./card-sync"

const colours = { saved: "green", saving: "blue", offline: "orange", refused: "red" } as const

/** Says whether what was picked is kept by the server yet, in words. */
export function SyncBadge({ view }: { view: CardView }) {
  const { t } = useTranslation("council")
  return (
    <span role="status" data-sync={view.state}>
      <StatusBadge color={colours[view.state]}>
        {t(`scoring.sync.${view.state}`, { count: view.unsent })}
      </StatusBadge>
    </span>
  )
}
