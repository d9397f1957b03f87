import { Alert, Button, Heading, Input, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

import { LEGAL_FORMS } from "../../modules/seller/legal-forms"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { CommunePicker } from "./commune-picker"
import { DeliveryFields } from "./delivery-fields"
import { PictureField } from "./picture-field"
import { suggestHandle, type SellerDraft } from "./seller-draft"

type SellerFormProps = {
  title: string
  start: SellerDraft
  isNew?: boolean
  isSaving: boolean
  error: Error | null
  onSave: (draft: SellerDraft) => Promise<void>
}

type TextField = Exclude<keyof SellerDraft, "commune" | "delivers" | "pickup">

/** All of a seller on one page. What was typed stays when it is refused. */
export function SellerForm({ title, start, isNew = false, isSaving, error, onSave }: SellerFormProps) {
  const { t } = useTranslation("marketplace")
  const [draft, setDraft] = useState(start)
  const change = (changes: Partial<SellerDraft>) => setDraft((before) => ({ ...before, ...changes }))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    // A refusal is shown in the form.
    await onSave(draft).catch(() => undefined)
  }

  const text = (name: TextField, more: { optional?: boolean; hint?: string; type?: string } = {}) => (
    <Field id={name} name={t(`fields.${name}`)} optional={more.optional} hint={more.hint}>
      <Input
        id={name}
        type={more.type}
        value={draft[name]}
        placeholder={name === "handle" ? suggestHandle(draft.name) : undefined}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </Field>
  )
  const paragraph = (name: "story" | "story_en") => (
    <Field id={name} name={t(`fields.${name}`)} optional>
      <Textarea
        id={name}
        rows={5}
        value={draft[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </Field>
  )

  return (
    <form onSubmit={save} className="flex max-w-xl flex-col gap-4">
      <Heading>{title}</Heading>
      {text("name")}
      {isNew ? text("handle", { hint: t("hints.handle") }) : null}
      <Field id="legal_form" name={t("fields.legal_form")}>
        <Choice
          id="legal_form"
          value={draft.legal_form}
          options={LEGAL_FORMS.map((value) => ({ value, label: t(`legalForms.${value}`) }))}
          onChange={(legal_form) => change({ legal_form })}
        />
      </Field>
      {text("representative", { optional: true })}
      {text("tax_code", { optional: true, hint: t("hints.tax_code") })}
      {text("phone", { hint: t("hints.phone"), type: "tel" })}
      {text("email", { optional: true, type: "email" })}
      <CommunePicker chosen={draft.commune} onChoose={(commune) => change({ commune })} />
      {text("address")}
      <DeliveryFields draft={draft} onChange={change} />
      <Heading level="h2">{t("detail.bank")}</Heading>
      {text("bank_bin", { optional: true, hint: t("hints.bank") })}
      {text("account_number", { optional: true })}
      {text("account_name", { optional: true })}
      <Heading level="h2">{t("detail.story")}</Heading>
      <PictureField url={draft.picture_url} onChange={(picture_url) => change({ picture_url })} />
      {paragraph("story")}
      {paragraph("story_en")}
      {error ? (
        <Alert variant="error" role="alert">
          {error.message || t("form.failed")}
        </Alert>
      ) : null}
      <div>
        <Button type="submit" isLoading={isSaving}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  )
}
