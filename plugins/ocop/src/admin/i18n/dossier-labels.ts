import { dossierActionLabels } from "../../modules/dossier/dossier-labels"
import { formFieldLabels } from "../../modules/dossier/forms/form-labels"

type Language = "vi" | "en"

/** The words of the dossier module: actions as on a button, fields of the forms as headings. */
export function dossierLabelsIn(language: Language) {
  return { action: headings(dossierActionLabels, language), field: headings(formFieldLabels, language) }
}

function headings(
  labels: Readonly<Record<string, Record<Language, string>>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([key, label]) => [
      key,
      label[language].charAt(0).toUpperCase() + label[language].slice(1),
    ]),
  )
}
