import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { ImportPreview } from "../../certificate-import/preview-import"

type ImportActionsProps = {
  preview: ImportPreview
  onlyBad: boolean
  onOnlyBad: (onlyBad: boolean) => void
  isPending: boolean
  onConfirm: (goodLinesOnly: boolean) => void
}

/** What a preview found, and the button that takes it in; with bad lines only once they are knowingly left out. */
export function ImportActions({ preview, onlyBad, onOnlyBad, isPending, onConfirm }: ImportActionsProps) {
  const { t } = useTranslation("ocopCredential")
  const [leaveOut, setLeaveOut] = useState(false)
  const { counts } = preview
  return (
    <div className="flex flex-col gap-3 px-6 pb-4">
      <Text weight="plus">
        {t("import.counts", { fresh: counts.new, known: counts.known, bad: counts.bad })}
      </Text>
      {counts.bad > 0 ? (
        <>
          <Choice id="only-bad" checked={onlyBad} onChange={onOnlyBad} words={t("import.onlyBad")} />
          <Choice
            id="leave-out"
            checked={leaveOut}
            onChange={setLeaveOut}
            words={t("import.goodOnly", { count: counts.bad })}
          />
        </>
      ) : null}
      {counts.new > 0 ? (
        <div>
          <Button
            isLoading={isPending}
            disabled={counts.bad > 0 && !leaveOut}
            onClick={() => onConfirm(leaveOut)}
          >
            {t("import.confirm", { count: counts.new })}
          </Button>
        </div>
      ) : (
        <Text size="small">{t("import.nothing")}</Text>
      )}
    </div>
  )
}

type ChoiceProps = { id: string; checked: boolean; onChange: (checked: boolean) => void; words: string }

function Choice({ id, checked, onChange, words }: ChoiceProps) {
  return (
    <div className="flex items-center gap-2">
      <Checkbox id={id} checked={checked} onCheckedChange={(value) => onChange(value === true)} />
      <Label htmlFor={id} size="small">
        {words}
      </Label>
    </div>
  )
}
