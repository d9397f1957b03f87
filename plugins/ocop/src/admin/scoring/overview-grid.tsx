import { clx, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { SheetScore } from "../../scoring/score-sheet"
import type { Sheet } from "../../scoring/sheet"
import { titleIn } from "./in-language"

type OverviewGridProps = { sheet: Sheet; score: SheetScore; onJump: (criterion: string) => void }

/** Every criterion of the sheet in order, done or missing, to jump to. */
export function OverviewGrid({ sheet, score, onJump }: OverviewGridProps) {
  const { t, i18n } = useTranslation("council")
  return (
    <section className="flex flex-col gap-4">
      <Heading>{t("scoring.overview")}</Heading>
      <Text>{t("scoring.open", { count: score.missing.length })}</Text>
      {sheet.parts.map((part) => (
        <div key={part.code} className="flex flex-col gap-2">
          <Heading level="h2">
            {part.code}. {titleIn(part, i18n.language)}
          </Heading>
          {part.sections.map((section) => (
            <div key={section.code} className="flex flex-col gap-1">
              <Text size="small" className="text-ui-fg-subtle">
                {section.code}. {titleIn(section, i18n.language)}
              </Text>
              <div className="flex flex-wrap gap-2">
                {section.criteria.map(({ code, max }) => {
                  const scored = score.criteria.find((one) => one.code === code)
                  const state = scored?.option ? "done" : scored?.counts === false ? "free" : "open"
                  return (
                    <button
                      key={code}
                      type="button"
                      onClick={() => onJump(code)}
                      data-criterion={code}
                      data-state={state}
                      className={clx(
                        "flex min-h-[56px] min-w-[72px] flex-col items-center justify-center rounded-lg border-2 px-2",
                        state === "done" && "border-ui-border-interactive bg-ui-bg-highlight",
                        state === "open" && "border-ui-border-strong bg-ui-bg-base",
                        state === "free" && "border-ui-border-base text-ui-fg-subtle",
                      )}
                    >
                      <span className="text-base font-medium">{code}</span>
                      <span className="text-xs">
                        {state === "done"
                          ? `${scored?.points ?? 0}/${max}`
                          : t(state === "open" ? "scoring.notPicked" : "scoring.notNeeded")}
                      </span>
                    </button>
                  )
                })}
              </div>
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
