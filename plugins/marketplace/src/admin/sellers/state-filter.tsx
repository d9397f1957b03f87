import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { SELLER_STATES, type SellerState } from "../../modules/seller/seller-states"

type StateFilterProps = { shown: SellerState | "all"; onChange: (shown: SellerState | "all") => void }

/** One button for each state. */
export function StateFilter({ shown, onChange }: StateFilterProps) {
  const { t } = useTranslation("marketplace")
  return (
    <div className="flex flex-wrap gap-2" role="group" aria-label={t("list.state")}>
      {(["all", ...SELLER_STATES] as const).map((state) => (
        <Button
          key={state}
          size="small"
          variant={state === shown ? "primary" : "secondary"}
          aria-pressed={state === shown}
          onClick={() => onChange(state)}
        >
          {state === "all" ? t("list.all") : t(`states.${state}`)}
        </Button>
      ))}
    </div>
  )
}
