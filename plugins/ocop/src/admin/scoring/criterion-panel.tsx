import { Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"

import type { CriterionScore } from "../../scoring/score-sheet"
import type { PlacedCriterion } from "../../scoring/sheet-tree"
import { textIn, titleIn } from "./in-language"
import { OptionButton } from "./option-button"

type CriterionPanelProps = {
  placed: PlacedCriterion
  score: CriterionScore | undefined
  /** Code of the option that was picked, also when it is no valid one. */
  picked: string | null
  /** Code of the option that the maker picked. */
  ownPick: string | null
  overtaken: boolean
  disabled: boolean
  onPick: (option: string) => void
}

/** One criterion with its options, and what the sheet says of it. */
export function CriterionPanel(props: CriterionPanelProps) {
  const { placed, score, picked, ownPick, overtaken, disabled, onPick } = props
  const { part, section, criterion } = placed
  const { t, i18n } = useTranslation("council")
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [criterion.code])

  return (
    <section aria-labelledby="criterion" className="flex flex-col gap-3">
      <Text size="small" className="text-ui-fg-subtle">
        {part.code}. {titleIn(part, i18n.language)} · {section.code}. {titleIn(section, i18n.language)}
      </Text>
      <h1 id="criterion" ref={heading} tabIndex={-1} className="txt-large-plus text-xl outline-none">
        {criterion.code}. {titleIn(criterion, i18n.language)}
      </h1>
      <Text className="text-ui-fg-subtle">
        {t("scoring.max", { max: criterion.max })}
        {score?.counts === false ? ` · ${t("scoring.notCounted")}` : ""}
      </Text>
      {(criterion.rules ?? []).map((rule) => (
        <Text key={rule.vi} size="small" className="bg-ui-bg-subtle rounded-md px-3 py-2">
          {textIn(rule, i18n.language)}
        </Text>
      ))}
      {overtaken ? (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {t("scoring.overtaken")}
        </Text>
      ) : null}
      <div role="radiogroup" aria-labelledby="criterion" className="flex flex-col gap-2">
        {criterion.options.map((option, index) => (
          <div key={option.code}>
            {option.variant && option.variant !== criterion.options[index - 1]?.variant ? (
              <Text size="small" weight="plus" className="pb-1 pt-2">
                {variantTitle(placed, option.variant, i18n.language)}
              </Text>
            ) : null}
            <OptionButton
              option={option}
              place={index + 1}
              checked={picked === option.code}
              own={ownPick === option.code}
              disabled={disabled}
              onPick={() => onPick(option.code)}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

function variantTitle({ criterion }: PlacedCriterion, code: string, language: string): string {
  const variant = criterion.variants?.find((one) => one.code === code)
  return variant ? titleIn(variant, language) : code
}
