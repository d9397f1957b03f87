import type { DetailEntry } from "../../certificate-detail"
import type { DecisionField } from "../../modules/certificate/decision"
import type { Translate } from "./days"
import type { DecisionDraft } from "./decision-draft"
import { entryInWords } from "./decision-log"
import type { RuleSetOverview } from "../../rule-set-overview"

export type Option = { value: string; label: string }

type Sources = {
  t: Translate
  language: string
  ruleBook: RuleSetOverview | undefined
  draft: DecisionDraft
  entries: readonly DetailEntry[]
}

/** What a field can be chosen from; undefined for a field that is typed. */
export function optionsOf(field: DecisionField, sources: Sources): Option[] | undefined {
  const { t, language, ruleBook, draft, entries } = sources
  const inLanguage = (vi: string, en: string) => (language.startsWith("en") ? en : vi)
  const ruleSets = ruleBook?.rule_sets ?? []
  switch (field) {
    case "star":
      return ["3", "4", "5"].map((value) => ({ value, label: t("stars", { count: Number(value) }) }))
    case "authority_level":
      return (["province", "central", "district"] as const).map((value) => ({
        value,
        label: t(`levels.${value}`),
      }))
    case "rule_set_id":
      return [...ruleSets].reverse().map(({ id, decision }) => ({ value: id, label: decision }))
    case "product_set":
      return ruleSets
        .find(({ id }) => id === draft.rule_set_id)
        ?.product_sets.map(({ code, title_vi, title_en }) => ({
          value: code,
          label: `${code} · ${inLanguage(title_vi, title_en)}`,
        }))
    case "ground":
      return ruleBook?.revocation_grounds.map(({ code, text_vi, text_en }) => ({
        value: code,
        label: `${code}) ${inLanguage(text_vi, text_en)}`,
      }))
    case "corrects_id":
      return entries
        .filter(({ stands, corrects_id }) => stands && corrects_id === null)
        .map((entry) => ({ value: entry.id, label: entryInWords(t, entry) }))
    default:
      return undefined
  }
}
