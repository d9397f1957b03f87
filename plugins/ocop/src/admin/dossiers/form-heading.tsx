import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import type { FormKind } from "../../modules/dossier/forms/form-kinds"
import { showInstant } from "../certificates/days"

/** A form's name, its version, and what it still lacks. */
export function FormHeading({ dossier, kind }: { dossier: DossierDetail; kind: FormKind }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const form = dossier.forms[kind]
  const missing = dossier.missing[kind].map(({ vi, en }) => (i18n.language.startsWith("en") ? en : vi))
  return (
    <div className="px-6 py-4">
      <Heading level="h2">{t(`forms.${kind}`)}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {form
          ? t("detail.version", { version: form.version, day: showInstant(form.saved_at) })
          : t("detail.notYet")}
      </Text>
      {form && missing.length > 0 ? (
        <Text size="small" className="text-ui-fg-error">
          {t("detail.missing")}: {missing.join("; ")}
        </Text>
      ) : null}
    </div>
  )
}
