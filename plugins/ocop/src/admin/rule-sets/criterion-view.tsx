import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Criterion, Section, SheetOption } from "../../scoring/sheet"
import { inLanguage } from "./in-words"

type CriterionViewProps = { criterion: Criterion; group?: NonNullable<Section["groups"]>[number] }

/** One criterion with its options, gates and remarks. */
export function CriterionView({ criterion, group }: CriterionViewProps) {
  const { t, i18n } = useTranslation("ocopRules")
  const text = (vi: string, en: string) => inLanguage(i18n.language, vi, en)
  const { code, title_vi, title_en, max, options, rules = [], variants = [] } = criterion
  const remarks = [
    criterion.options_implied ? t("sheet.implied") : null,
    criterion.commune_assessed ? t("sheet.communeAssessed") : null,
  ].filter((remark) => remark !== null)
  return (
    <div className="py-2">
      <Text size="small" weight="plus">
        {code} {group ? `${text(group.title_vi, group.title_en)}: ` : ""}
        {text(title_vi, title_en)} – {t("points", { count: max })}
      </Text>
      {remarks.length > 0 ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {remarks.join("; ")}
        </Text>
      ) : null}
      {rules.map((rule) => (
        <Text key={rule.vi} size="xsmall" className="text-ui-fg-subtle">
          {t(`sheet.rules.${rule.type}`)}: {text(rule.vi, rule.en)}
          {rule.requires ? ` (${t("sheet.requires", { code: rule.requires })})` : null}
        </Text>
      ))}
      {variants.length === 0 ? <Options options={options} /> : null}
      {variants.map((variant) => (
        <div key={variant.code}>
          <Text size="small" className="pt-1">
            {variant.code}) {text(variant.title_vi, variant.title_en)}
          </Text>
          <Options options={options.filter((option) => option.variant === variant.code)} />
        </div>
      ))}
    </div>
  )
}

function Options({ options }: { options: readonly SheetOption[] }) {
  const { t, i18n } = useTranslation("ocopRules")
  return (
    <ul>
      {options.map(({ code, points, label_vi, label_en, min_for_star }) => (
        <li key={code} className="flex items-baseline gap-3 py-0.5 pl-4">
          <Text size="small" className="w-16 shrink-0 tabular-nums">
            {t("points", { count: points })}
          </Text>
          <Text size="small">
            {inLanguage(i18n.language, label_vi, label_en)}{" "}
            {min_for_star ? (
              <Badge size="2xsmall" color="green">
                {t("sheet.gate", { count: min_for_star })}
              </Badge>
            ) : null}
          </Text>
        </li>
      ))}
    </ul>
  )
}
