import { Badge, Container, Heading, Input, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { CorrectionDetail, InspectionDetail } from "../../inspection-detail"
import { ActionDrawer } from "../action-drawer"
import { readDay, showDay } from "../certificates/days"
import { Field } from "../certificates/field"
import { SelectField } from "../select-field"
import { FollowUp } from "./follow-up"
import { Pictures } from "./pictures-field"
import { useInspectionPost } from "./use-inspections"

const colors = { open: "blue", late: "red", done: "green" } as const
const NONE = "none"

/** What the maker has to set right, and how far it has come. */
export function Corrections({ inspection, isOpen }: { inspection: InspectionDetail; isOpen: boolean }) {
  const { t } = useTranslation("inspection")
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("detail.corrections")}</Heading>
        {isOpen ? <AddCorrection inspection={inspection} /> : null}
      </div>
      {inspection.corrections.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {t("detail.noCorrections")}
        </Text>
      ) : null}
      {inspection.corrections.map((correction) => (
        <Correction
          key={correction.id}
          inspectionId={inspection.id}
          correction={correction}
          isOpen={isOpen}
        />
      ))}
    </Container>
  )
}

type CorrectionProps = { inspectionId: string; correction: CorrectionDetail; isOpen: boolean }

function Correction({ inspectionId, correction, isOpen }: CorrectionProps) {
  const { t } = useTranslation("inspection")
  const { state, days, due_on, text, follow_ups } = correction
  const tone = days > 0 ? "left" : days === 0 ? "today" : "late"
  return (
    <article className="flex flex-col gap-2 border-t px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="small" color={colors[state]}>
          {state === "done"
            ? t("corrections.done")
            : t(`deadline.correction.${tone}`, { count: Math.abs(days) })}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle">
          {t("detail.due", { day: showDay(due_on) })}
        </Text>
      </div>
      <Text>{text}</Text>
      {follow_ups.map((one, index) => (
        <div key={index} className="border-ui-border-base flex flex-col gap-1 border-l pl-3">
          <Text size="small">
            {showDay(one.on)}: {t(`results.${one.result}`)}
            {one.due_on ? ` (${t("detail.due", { day: showDay(one.due_on) })})` : ""}
          </Text>
          {one.note ? (
            <Text size="small" className="text-ui-fg-subtle">
              {one.note}
            </Text>
          ) : null}
          <Pictures urls={one.pictures} />
        </div>
      ))}
      {isOpen && state !== "done" ? (
        <div>
          <FollowUp inspectionId={inspectionId} correctionId={correction.id} />
        </div>
      ) : null}
    </article>
  )
}

function AddCorrection({ inspection }: { inspection: InspectionDetail }) {
  const { t } = useTranslation("inspection")
  const [finding, setFinding] = useState(NONE)
  const [text, setText] = useState("")
  const [due, setDue] = useState("")
  const { mutateAsync } = useInspectionPost(`${inspection.id}/corrections`)
  const save = async () => {
    await mutateAsync({ finding_id: finding === NONE ? null : finding, text, due_on: readDay(due) })
    setText("")
  }
  return (
    <ActionDrawer
      title={t("detail.addCorrection")}
      description={t("form.keptForGood")}
      words={{
        save: t("form.add"),
        cancel: t("form.cancel"),
        failed: t("form.failed"),
        done: t("detail.saved"),
      }}
      onSave={save}
    >
      <SelectField
        id="finding"
        name={t("form.finding")}
        placeholder={t("form.choose")}
        value={finding}
        choices={[
          { value: NONE, label: t("form.noFinding") },
          ...inspection.findings.map(({ id, text }) => ({ value: id, label: text.slice(0, 80) })),
        ]}
        onChange={setFinding}
      />
      <Field id="correction" name={t("form.text")}>
        <Textarea id="correction" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Field id="due_on" name={t("form.due_on")} hint={t("form.dateHint")}>
        <Input id="due_on" inputMode="numeric" value={due} onChange={(event) => setDue(event.target.value)} />
      </Field>
    </ActionDrawer>
  )
}
