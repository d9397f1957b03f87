import { Input, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { InspectionDetail } from "../../inspection-detail"
import type { InspectionTransition, StepFact } from "../../modules/inspection/inspection-transitions"
import { OUTCOMES, PROPOSALS } from "../../modules/inspection/inspection-values"
import { Field } from "../certificates/field"
import { SelectField } from "../select-field"
import type { StepDraft } from "./step-draft"

type StepFieldsProps = {
  transition: InspectionTransition
  inspection: InspectionDetail
  draft: StepDraft
  onChange: (draft: StepDraft) => void
}

/** The fields that an action's row of the table asks for, and its comment. */
export function StepFields({ transition, inspection, draft, onChange }: StepFieldsProps) {
  const { t } = useTranslation("inspection")
  const set = (change: StepDraft) => onChange({ ...draft, ...change })
  return (
    <>
      {transition.required.map((fact) => (
        <FactFields key={fact} fact={fact} inspection={inspection} draft={draft} onSet={set} />
      ))}
      <Field id="comment" name={t("form.comment")} optional={transition.comment === "optional"}>
        <Textarea
          id="comment"
          rows={4}
          value={draft.comment ?? ""}
          onChange={(event) => set({ comment: event.target.value })}
        />
      </Field>
    </>
  )
}

type FactFieldsProps = {
  fact: StepFact
  inspection: InspectionDetail
  draft: StepDraft
  onSet: (change: StepDraft) => void
}

function FactFields({ fact, inspection, draft, onSet }: FactFieldsProps) {
  const { t, i18n } = useTranslation("inspection")
  const choose = (field: keyof StepDraft, choices: { value: string; label: string }[]) => (
    <SelectField
      id={field}
      name={t(`form.${field}`)}
      placeholder={t("form.choose")}
      value={draft[field]}
      choices={choices}
      onChange={(value) => onSet({ [field]: value })}
    />
  )
  switch (fact) {
    case "outcome":
      return choose(
        "outcome",
        OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) })),
      )
    case "proposal":
      return (
        <>
          {choose(
            "proposal",
            PROPOSALS.map((value) => ({ value, label: t(`proposals.${value}`) })),
          )}
          {draft.proposal === "lower_star"
            ? choose(
                "star",
                ["4", "3"].map((value) => ({ value, label: t("form.stars", { count: Number(value) }) })),
              )
            : null}
        </>
      )
    case "ground":
      return choose(
        "ground",
        inspection.grounds.map(({ code, text_vi, text_en }) => ({
          value: code,
          label: `${code}) ${i18n.language.startsWith("en") ? text_en : text_vi}`,
        })),
      )
    case "decision":
      return <DecisionFields inspection={inspection} draft={draft} onSet={onSet} />
    default:
      return (
        <LineField field={fact === "planned_on" ? "planned_on" : "file_number"} draft={draft} onSet={onSet} />
      )
  }
}

function DecisionFields({ inspection, draft, onSet }: Omit<FactFieldsProps, "fact">) {
  const { t } = useTranslation("inspection")
  return (
    <>
      <LineField field="decision_number" draft={draft} onSet={onSet} />
      <LineField field="decided_on" draft={draft} onSet={onSet} />
      <LineField field="authority" draft={draft} onSet={onSet} />
      <SelectField
        id="authority_level"
        name={t("form.authority_level")}
        placeholder={t("form.choose")}
        value={draft.authority_level ?? "province"}
        choices={(["province", "central"] as const).map((value) => ({
          value,
          label: t(`form.levels.${value}`),
        }))}
        onChange={(authority_level) => onSet({ authority_level })}
      />
      {inspection.proposal?.proposal === "lower_star" ? (
        <LineField field="recognition_number" draft={draft} onSet={onSet} optional />
      ) : null}
    </>
  )
}

type LineFieldProps = {
  field: "planned_on" | "file_number" | "decision_number" | "decided_on" | "authority" | "recognition_number"
  draft: StepDraft
  onSet: (change: StepDraft) => void
  optional?: boolean
}

function LineField({ field, draft, onSet, optional }: LineFieldProps) {
  const { t } = useTranslation("inspection")
  const isDay = field === "planned_on" || field === "decided_on"
  return (
    <Field
      id={field}
      name={t(`form.${field}`)}
      optional={optional}
      hint={isDay ? t("form.dateHint") : undefined}
    >
      <Input
        id={field}
        value={draft[field] ?? ""}
        inputMode={isDay ? "numeric" : "text"}
        onChange={(event) => onSet({ [field]: event.target.value })}
      />
    </Field>
  )
}
