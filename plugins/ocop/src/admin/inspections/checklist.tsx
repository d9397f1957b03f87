import { Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { InspectionDetail } from "../../inspection-detail"
import type { ChecklistItem } from "../../modules/inspection/data/checklists"
import { ANSWERS, type Answer } from "../../modules/inspection/inspection-values"
import { useInspectionPost } from "./use-inspections"

/** The check list, one big button for each answer: each is saved as it is pressed, so nothing is lost on the way. */
export function Checklist({ inspection }: { inspection: InspectionDetail }) {
  const { t, i18n } = useTranslation("inspection")
  const { checklists, answers, state } = inspection
  const all = checklists.flatMap(({ items }) => items).length
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("detail.checklist")}</Heading>
        <Text size="small" aria-live="polite">
          {t("detail.answered", { done: answers.length, all })}
        </Text>
      </div>
      {checklists.map((list) => (
        <section key={list.code} aria-label={list.title_vi}>
          <Text weight="plus" className="bg-ui-bg-subtle border-t px-6 py-3">
            {i18n.language.startsWith("en") ? list.title_en : list.title_vi}
          </Text>
          {list.items.map((item) => (
            <Item
              key={item.code}
              inspectionId={inspection.id}
              item={item}
              known={answers.find((answer) => answer.item === item.code)}
              isOpen={state === "under_way"}
            />
          ))}
        </section>
      ))}
    </Container>
  )
}

type ItemProps = {
  inspectionId: string
  item: ChecklistItem
  known: InspectionDetail["answers"][number] | undefined
  isOpen: boolean
}

function Item({ inspectionId, item, known, isOpen }: ItemProps) {
  const { t, i18n } = useTranslation("inspection")
  const [note, setNote] = useState(known?.note ?? "")
  const { mutate, isPending, isError } = useInspectionPost(`${inspectionId}/answers`)
  const send = (answer: Answer) => mutate({ item: item.code, answer, note: note || null })
  const text = i18n.language.startsWith("en") ? item.text_en : item.text_vi
  return (
    <div className="flex flex-col gap-2 border-t px-6 py-4">
      <Text>{text}</Text>
      <div className="flex flex-wrap gap-2" role="group" aria-label={text}>
        {ANSWERS.map((answer) => (
          <Button
            key={answer}
            size="large"
            className="min-h-12 flex-1"
            variant={known?.answer === answer ? (answer === "not_met" ? "danger" : "primary") : "secondary"}
            aria-pressed={known?.answer === answer}
            disabled={!isOpen || isPending}
            onClick={() => send(answer)}
          >
            {t(`answers.${answer}`)}
          </Button>
        ))}
      </div>
      {isOpen && known ? (
        <Input
          aria-label={`${t("detail.note")}: ${text}`}
          placeholder={t("detail.note")}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onBlur={() => (note === (known.note ?? "") ? undefined : send(known.answer))}
        />
      ) : null}
      {!isOpen && known?.note ? (
        <Text size="small" className="text-ui-fg-subtle">
          {known.note}
        </Text>
      ) : null}
      {isError ? (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {t("detail.saveFailed")}
        </Text>
      ) : null}
    </div>
  )
}
