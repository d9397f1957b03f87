import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Band } from "../../scoring/average"
import { explainStar } from "../../scoring/explain-star"
import { stars } from "../../scoring/gates"
import type { SheetScore } from "../../scoring/score-sheet"
import type { Sheet } from "../../scoring/sheet"
import { titleIn } from "./in-language"

type StandingPanelProps = {
  sheet: Sheet
  score: SheetScore
  bands: readonly Band[]
  onJump: (criterion: string) => void
}

/** What the picks come to so far: points by part, gates by star, and what the next star still lacks. */
export function StandingPanel({ sheet, score, bands, onJump }: StandingPanelProps) {
  const { t, i18n } = useTranslation("council")
  const explanation = explainStar(score, bands)
  return (
    <section aria-label={t("scoring.standing")} className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {score.parts.map(({ code, points, max }) => (
          <Text key={code} size="small" className="tabular-nums">
            {code} {points}/{max}
          </Text>
        ))}
        <Text size="small" weight="plus" className="tabular-nums" data-total={score.total}>
          {t("scoring.total", { total: score.total, max: sheet.max_total })}
        </Text>
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {stars.map((star) => (
          <Text key={star} size="small" className="text-ui-fg-subtle">
            {t("scoring.gates", {
              star,
              state: score.gates[star].passed
                ? t("scoring.passed")
                : t("scoring.missing", { count: score.gates[star].missed.length }),
            })}
          </Text>
        ))}
      </div>
      {explanation ? (
        <div className="flex flex-col gap-1">
          <Text size="small">
            {t("scoring.next", { star: explanation.next })}{" "}
            {explanation.points_missing
              ? t("scoring.pointsMissing", { count: explanation.points_missing.sum })
              : t("scoring.pointsEnough")}
          </Text>
          <div className="flex flex-wrap gap-1">
            {explanation.gates_missed.map(({ criterion }) => (
              <button
                key={criterion}
                type="button"
                onClick={() => onJump(criterion)}
                title={criterionTitle(sheet, criterion, i18n.language)}
                className="bg-ui-bg-subtle hover:bg-ui-bg-subtle-hover min-h-[44px] min-w-[44px] rounded-md px-2 text-sm"
              >
                {criterion}
              </button>
            ))}
          </div>
        </div>
      ) : (
        <Text size="small">{t("scoring.highest")}</Text>
      )}
    </section>
  )
}

function criterionTitle(sheet: Sheet, code: string, language: string): string {
  const criterion = sheet.parts
    .flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria))
    .find((one) => one.code === code)
  return criterion ? titleIn(criterion, language) : code
}
