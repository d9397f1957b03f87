import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { badgeStates, type BadgeState } from "../../modules/certificate/certificate-transitions"

/** Which certificates are listed: all, those ending soon, or those in one state. */
export type Shown = "all" | "expiring" | BadgeState

type StateFilterProps = {
  shown: Shown
  counts: Record<BadgeState, number> | undefined
  onChange: (shown: Shown) => void
}

/** One button for each state with how many there are. */
export function StateFilter({ shown, counts, onChange }: StateFilterProps) {
  const { t } = useTranslation("ocop")
  const choices: { value: Shown; label: string }[] = [
    { value: "all", label: t("list.all") },
    { value: "expiring", label: t("list.expiring") },
    ...badgeStates.map((state) => ({
      value: state,
      label:
        counts && shown !== "expiring" ? `${t(`states.${state}`)} (${counts[state]})` : t(`states.${state}`),
    })),
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
