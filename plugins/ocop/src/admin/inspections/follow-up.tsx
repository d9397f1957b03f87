import { Input, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { FOLLOW_UP_RESULTS } from "../../modules/inspection/inspection-values"
import { ActionDrawer } from "../action-drawer"
import { readDay } from "../certificates/days"
import { Field } from "../certificates/field"
import { SelectField } from "../select-field"
import { PicturesField } from "./pictures-field"
import { useInspectionPost } from "./use-inspections"

/** Records what was found when somebody looked again. */
export function FollowUp({ inspectionId, correctionId }: { inspectionId: string; correctionId: string }) {
  const { t } = useTranslation("inspection")
  const [result, setResult] = useState<string>("done")
  const [due, setDue] = useState("")
  const [note, setNote] = useState("")
  const [pictures, setPictures] = useState<string[]>([])
  const { mutateAsync } = useInspectionPost(`${inspectionId}/corrections/${correctionId}/follow-ups`)
  return (
    <ActionDrawer
      title={t("detail.followUp")}
      description={t("form.keptForGood")}
      words={{
        save: t("form.add"),
        cancel: t("form.cancel"),
        failed: t("form.failed"),
        done: t("detail.saved"),
      }}
      onSave={() => mutateAsync({ result, due_on: due ? readDay(due) : null, note: note || null, pictures })}
    >
      <SelectField
        id="result"
        name={t("form.result")}
        placeholder={t("form.choose")}
        value={result}
        choices={FOLLOW_UP_RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
        onChange={setResult}
      />
      {result === "extended" ? (
        <Field id="new_due" name={t("form.due_on")} hint={t("form.dateHint")}>
          <Input
            id="new_due"
            inputMode="numeric"
            value={due}
            onChange={(event) => setDue(event.target.value)}
          />
        </Field>
      ) : null}
      <Field id="note" name={t("form.text")} optional>
        <Textarea id="note" rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <PicturesField urls={pictures} onChange={setPictures} />
    </ActionDrawer>
  )
}
