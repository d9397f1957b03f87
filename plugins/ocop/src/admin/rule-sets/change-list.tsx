import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ChangedValue, DocumentChange } from "../../modules/rule-set/diff-documents"

const SHOWN = 50

type ChangeListProps = {
  changes: readonly DocumentChange[]
  /** How many there are in all. */
  count: number
}

/** What differs between two versions, place by place. */
export function ChangeList({ changes, count }: ChangeListProps) {
  const { t } = useTranslation("ocopRules")
  const shown = changes.slice(0, SHOWN)
  const inWords = (value: ChangedValue) => (value === null ? t("load.absent") : String(value))
  return (
    <ul className="flex flex-col gap-2">
      {shown.map(({ path, before, after }) => (
        <li key={path}>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {path}
          </Text>
          <Text size="small">
            <del>{inWords(before)}</del> → <ins>{inWords(after)}</ins>
          </Text>
        </li>
      ))}
      {count > shown.length ? (
        <li>
          <Text size="small">{t("load.more", { count: count - shown.length })}</Text>
        </li>
      ) : null}
    </ul>
  )
}
