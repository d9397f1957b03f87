import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { InspectionOverview } from "../../inspection-overview"

type QuarterPlanProps = {
  year: number
  quarter: number | undefined
  quarters: InspectionOverview["quarters"]
  onChoose: (year: number, quarter: number | undefined) => void
}

/** The year's plan: one button for each quarter with how far it has come. */
export function QuarterPlan({ year, quarter, quarters, onChoose }: QuarterPlanProps) {
  const { t } = useTranslation("inspection")
  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-2 gap-2 md:grid-cols-4">
        {quarters.map((one) => (
          <button
            key={one.quarter}
            type="button"
            aria-pressed={one.quarter === quarter}
            className="border-ui-border-base aria-pressed:bg-ui-bg-highlight hover:bg-ui-bg-base-hover min-h-14 rounded-lg border px-4 py-2 text-left"
            onClick={() => onChoose(year, one.quarter === quarter ? undefined : one.quarter)}
          >
            <Text size="small" weight="plus">
              {t("list.quarter", { quarter: one.quarter, year: one.year })}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("list.quarterDone", one)}
            </Text>
          </button>
        ))}
      </div>
      <div className="flex gap-2">
        <Button size="small" variant="transparent" onClick={() => onChoose(year - 1, undefined)}>
          {t("list.earlier")}
        </Button>
        <Button size="small" variant="transparent" onClick={() => onChoose(year + 1, undefined)}>
          {t("list.later")}
        </Button>
      </div>
    </div>
  )
}
