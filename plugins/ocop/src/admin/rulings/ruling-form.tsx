import { Button, Container, Heading, Input, Select, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { Field } from "../certificates/field"
import { EntryRow } from "./entry-row"
import { draftOf, emptyRuling, toBody, type RulingDraft } from "./ruling-draft"
import { useDecide, useWaiting } from "./use-rulings"

const levels = ["district", "province", "central"] as const

/** Chooses scored dossiers, takes the paper's facts, and asks once more before it is recorded. */
export function RulingForm() {
  const { t } = useTranslation("ocopDossier")
  const prompt = usePrompt()
  const [draft, setDraft] = useState<RulingDraft>(emptyRuling)
  const { data } = useWaiting()
  const { mutate, isPending, error } = useDecide()
  const text = (field: "number" | "decided_on" | "authority" | "signer") => (
    <Input
      id={`ruling-${field}`}
      value={draft[field]}
      placeholder={field === "decided_on" ? "dd/MM/yyyy" : undefined}
      onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
    />
  )
  const send = async () => {
    const isSure = await prompt({
      title: t("ruling.confirmTitle"),
      description: t("ruling.confirmText", { number: draft.number, count: draft.entries.length }),
      confirmText: t("ruling.confirm"),
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (isSure) {
      mutate(toBody(draft), {
        onSuccess: () => {
          toast.success(t("ruling.done", { number: draft.number }))
          setDraft(emptyRuling)
        },
      })
    }
  }
  return (
    <Container className="p-0">
      <Heading className="px-6 py-4">{t("ruling.new")}</Heading>
      <div className="grid grid-cols-1 gap-4 px-6 pb-4 md:grid-cols-2">
        <Field id="ruling-number" name={t("ruling.number")}>
          {text("number")}
        </Field>
        <Field id="ruling-decided_on" name={t("ruling.decidedOn")}>
          {text("decided_on")}
        </Field>
        <Field id="ruling-level" name={t("ruling.level")}>
          <Select
            value={draft.level}
            onValueChange={(level) => setDraft({ ...draft, level: level as RulingDraft["level"] })}
          >
            <Select.Trigger id="ruling-level">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {levels.map((level) => (
                <Select.Item key={level} value={level}>
                  {t(`level.${level}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </Field>
        <Field id="ruling-authority" name={t("ruling.authority")}>
          {text("authority")}
        </Field>
        <Field id="ruling-signer" name={t("ruling.signer")}>
          {text("signer")}
        </Field>
      </div>
      <Text weight="plus" className="border-t px-6 py-3">
        {data?.count === 0 ? t("ruling.none") : t("ruling.choose")}
      </Text>
      {data?.dossiers.map((dossier) => (
        <EntryRow
          key={dossier.id}
          dossier={dossier}
          entry={draft.entries.find(({ dossier_id }) => dossier_id === dossier.id)}
          onToggle={() =>
            setDraft({
              ...draft,
              entries: draft.entries.some(({ dossier_id }) => dossier_id === dossier.id)
                ? draft.entries.filter(({ dossier_id }) => dossier_id !== dossier.id)
                : [...draft.entries, draftOf(dossier)],
            })
          }
          onChange={(entry) =>
            setDraft({
              ...draft,
              entries: draft.entries.map((one) => (one.dossier_id === dossier.id ? entry : one)),
            })
          }
        />
      ))}
      <div className="flex flex-col gap-2 border-t px-6 py-4">
        {error ? (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {error.message}
          </Text>
        ) : null}
        <div>
          <Button onClick={send} isLoading={isPending} disabled={draft.entries.length === 0}>
            {t("ruling.confirm")}
          </Button>
        </div>
      </div>
    </Container>
  )
}
