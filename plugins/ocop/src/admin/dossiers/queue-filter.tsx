import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierQueue } from "../../dossier-queue"
import { dossierStates, type DossierState } from "../../modules/dossier/dossier-transitions"
import type { QueueQuery } from "./use-dossiers"

/** Which dossiers are listed: one's own, all, the late, the soon due, or those in one state. */
export type Shown = "mine" | "all" | "late" | "soon" | DossierState

type QueueFilterProps = { shown: Shown; queue: DossierQueue | undefined; onChange: (shown: Shown) => void }

/** One button for each choice; states that hold nothing are left out. */
export function QueueFilter({ shown, queue, onChange }: QueueFilterProps) {
  const { t } = useTranslation("ocopDossier")
  const counts = queue?.counts
  const choices: { value: Shown; label: string }[] = [
    { value: "mine", label: queue ? `${t("list.mine")} (${queue.mine})` : t("list.mine") },
    { value: "late", label: t("list.late") },
    { value: "soon", label: t("list.soon") },
    { value: "all", label: t("list.all") },
    ...dossierStates
      .filter((state) => state === shown || (counts?.[state] ?? 0) > 0)
      .map((state) => ({ value: state, label: `${t(`state.${state}`)} (${counts?.[state] ?? 0})` })),
  ]
  return (
    <div className="flex flex-wrap gap-2" role="group" aria-label={t("list.state")}>
      {choices.map(({ value, label }) => (
        <Button
          key={value}
          size="small"
          variant={value === shown ? "primary" : "secondary"}
          aria-pressed={value === shown}
          onClick={() => onChange(value)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}

/** What a choice asks the backend for. */
export function queryOf(shown: Shown): Pick<QueueQuery, "queue" | "state" | "standing"> {
  switch (shown) {
    case "mine":
    case "all":
      return { queue: shown }
    case "late":
    case "soon":
      return { queue: "all", standing: shown }
    default:
      return { queue: "all", state: shown }
  }
}
