import { fieldLabels, kindLabels } from "../../modules/certificate/data/labels"

type Language = "vi" | "en"

/** The words of the certificate module, as headings: the same words its refusals use. */
export function labelsIn(language: Language) {
  return { kinds: headings(kindLabels, language), fields: headings(fieldLabels, language) }
}

function headings(
  labels: Record<string, Record<Language, string>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([key, label]) => [
      key,
      label[language].charAt(0).toUpperCase() + label[language].slice(1),
    ]),
  )
}
