import { Button, Container, Input, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import type { CommuneReportForm } from "../../modules/dossier/forms/commune-report-form"
import { Facts } from "../certificates/facts"
import { Field } from "../certificates/field"
import { FormHeading } from "./form-heading"
import { useSendToDossier } from "./use-dossiers"

/** The commune's report on its contents: written here while the commune has the file, else read. */
export function CommuneReport({ dossier }: { dossier: DossierDetail }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const content = dossier.forms.commune_report?.content
  const isWritable = dossier.writable_forms.includes("commune_report")
  if (!content && !isWritable) {
    return null
  }
  const nameOf = ({ vi, en }: { vi: string; en: string }) => (i18n.language.startsWith("en") ? en : vi)
  return (
    <Container className="p-0">
      <FormHeading dossier={dossier} kind="commune_report" />
      {isWritable ? (
        <ReportForm dossier={dossier} />
      ) : (
        <Facts
          facts={[
            ...dossier.report_contents.flatMap((one) => [
              [`${nameOf(one)}: ${t("forms.maker")}`, content?.contents?.[one.key]?.maker] as const,
              [`${nameOf(one)}: ${t("forms.commune")}`, content?.contents?.[one.key]?.commune] as const,
            ]),
            [t("forms.conclusion"), content?.conclusion],
            [t("forms.samples"), content?.samples],
          ]}
        />
      )}
    </Container>
  )
}

function ReportForm({ dossier }: { dossier: DossierDetail }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const [draft, setDraft] = useState<Partial<CommuneReportForm>>(
    dossier.forms.commune_report?.content ?? { contents: {}, conclusion: "", samples: 5 },
  )
  const { mutate, isPending, error } = useSendToDossier(dossier.id, "/forms/commune_report")
  const setSide = (key: string, side: "maker" | "commune", value: string) => {
    const before = draft.contents?.[key] ?? { maker: "", commune: "" }
    setDraft({ ...draft, contents: { ...draft.contents, [key]: { ...before, [side]: value } } })
  }
  const save = () =>
    mutate(
      { content: draft, seen_version: dossier.forms.commune_report?.version ?? 0 },
      { onSuccess: () => toast.success(t("saved")) },
    )
  return (
    <div className="flex flex-col gap-4 px-6 pb-6">
      {dossier.report_contents.map(({ key, vi, en }) => (
        <fieldset key={key} className="flex flex-col gap-2 border-t pt-3">
          <legend className="txt-small-plus">{i18n.language.startsWith("en") ? en : vi}</legend>
          {(["maker", "commune"] as const).map((side) => (
            <Field key={side} id={`${key}-${side}`} name={t(`forms.${side}`)}>
              <Textarea
                id={`${key}-${side}`}
                value={draft.contents?.[key]?.[side] ?? ""}
                onChange={(event) => setSide(key, side, event.target.value)}
              />
            </Field>
          ))}
        </fieldset>
      ))}
      <Field id="conclusion" name={t("forms.conclusion")}>
        <Textarea
          id="conclusion"
          value={draft.conclusion ?? ""}
          onChange={(event) => setDraft({ ...draft, conclusion: event.target.value })}
        />
      </Field>
      <Field id="samples" name={t("forms.samples")}>
        <Input
          id="samples"
          inputMode="numeric"
          value={draft.samples ?? ""}
          onChange={(event) =>
            setDraft({ ...draft, samples: Number.parseInt(event.target.value, 10) || null })
          }
        />
      </Field>
      {error ? (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {error.message}
        </Text>
      ) : null}
      <div>
        <Button onClick={save} isLoading={isPending}>
          {t("forms.save")}
        </Button>
      </div>
    </div>
  )
}
