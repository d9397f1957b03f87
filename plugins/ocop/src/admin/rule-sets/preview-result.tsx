import { Alert, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { RuleSetPreview } from "../../modules/rule-set/service"
import { ChangeList } from "./change-list"
import { inLanguage } from "./in-words"

/** What loading would do: each fault with its place, or each difference. */
export function PreviewResult({ preview, isCorrection }: { preview: RuleSetPreview; isCorrection: boolean }) {
  const { t, i18n } = useTranslation("ocopRules")
  const { faults, changes, version, decision } = preview
  if (faults.length > 0) {
    return (
      <Alert variant="error" role="alert">
        {t("load.faults", { count: faults.length })}
        <ul className="list-disc pl-4">
          {faults.map(({ vi, en }) => (
            <li key={vi}>{inLanguage(i18n.language, vi, en)}</li>
          ))}
        </ul>
      </Alert>
    )
  }
  if (!isCorrection) {
    return <Text role="status">{t("load.readyNew", { decision })}</Text>
  }
  if (changes.length === 0) {
    return <Text role="status">{t("load.nothing")}</Text>
  }
  return (
    <div className="flex flex-col gap-2">
      <Text role="status">{t("load.ready", { count: changes.length, version })}</Text>
      <ChangeList changes={changes} count={changes.length} />
    </div>
  )
}
