import { Input, Select, Text, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DetailEntry } from "../../certificate-detail"
import type { Transition } from "../../modules/certificate/certificate-transitions"
import type { DecisionField } from "../../modules/certificate/decision"
import { AuthorityHint } from "./authority-hint"
import type { DecisionDraft } from "./decision-draft"
import { Field } from "./field"
import { optionsOf } from "./field-options"
import { useRuleBook } from "./use-certificates"

type DecisionFieldsProps = {
  transition: Pick<Transition, "kind" | "required" | "optional" | "authority">
  /** The fields to draw: those of the kind, for a correction those of its target. */
  fields: readonly DecisionField[]
  draft: DecisionDraft
  onChange: (draft: DecisionDraft) => void
  /** Entries a correction or annulment can speak of. */
  entries: readonly DetailEntry[]
}

const dayFields: readonly string[] = ["decided_on", "issued_on", "expires_on", "extended_until"]

/** The fields that a kind of decision needs, and no others. */
export function DecisionFields({ transition, fields, draft, onChange, entries }: DecisionFieldsProps) {
  const { t } = useTranslation("ocop")
  const set = (field: keyof DecisionDraft) => (value: string) => onChange({ ...draft, [field]: value })
  return (
    <>
      <Field name={t("fields.decided_on")} id="decided_on" hint={t("form.dateHint")}>
        <Input
          id="decided_on"
          inputMode="numeric"
          value={draft.decided_on ?? ""}
          onChange={(e) => set("decided_on")(e.target.value)}
        />
      </Field>
      {fields.map((field) => (
        <Field
          key={field}
          id={field}
          name={t(`fields.${field}`)}
          optional={!transition.required.includes(field)}
          hint={<Hint field={field} transition={transition} />}
        >
          <Control
            field={field}
            value={draft[field] ?? ""}
            draft={draft}
            entries={entries}
            onChange={set(field)}
          />
        </Field>
      ))}
    </>
  )
}

type ControlProps = {
  field: DecisionField
  value: string
  draft: DecisionDraft
  entries: readonly DetailEntry[]
  onChange: (value: string) => void
}

function Control({ field, value, draft, entries, onChange }: ControlProps) {
  const { t, i18n } = useTranslation("ocop")
  const { data: ruleBook } = useRuleBook()
  const options = optionsOf(field, { t, language: i18n.language, ruleBook, draft, entries })
  if (options) {
    return (
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={field}>
          <Select.Value placeholder={t("form.choose")} />
        </Select.Trigger>
        <Select.Content>
          {options.map(({ value, label }) => (
            <Select.Item key={value} value={value}>
              {label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    )
  }
  if (field === "reason") {
    return <Textarea id={field} value={value} onChange={(event) => onChange(event.target.value)} />
  }
  const inputMode = dayFields.includes(field) ? "numeric" : field === "total_score" ? "decimal" : "text"
  return (
    <Input
      id={field}
      inputMode={inputMode}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function Hint({
  field,
  transition,
}: {
  field: DecisionField
  transition: DecisionFieldsProps["transition"]
}) {
  const { t } = useTranslation("ocop")
  if (field === "authority_level") {
    return <AuthorityHint rule={transition.authority} />
  }
  if (transition.kind === "recognition" && field === "expires_on") {
    return <Text size="xsmall">{t("form.expiryHint")}</Text>
  }
  if (transition.kind === "recognition" && field === "certificate_number") {
    return <Text size="xsmall">{t("form.numberHint")}</Text>
  }
  return dayFields.includes(field) ? <Text size="xsmall">{t("form.dateHint")}</Text> : null
}
