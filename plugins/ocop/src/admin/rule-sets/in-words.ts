import type { SettingKey, SettingValues } from "../../rules/settings"
import { showDay, type Translate } from "../certificates/days"

/** The Vietnamese or the English of two texts, by the dashboard's language. */
export function inLanguage(language: string, vi: string, en: string): string {
  return language.startsWith("en") ? en : vi
}

/** "từ 22/05/2026", "24/02/2023 – 21/07/2026". */
export function periodInWords(
  t: Translate,
  { valid_from, valid_to }: { valid_from: string; valid_to: string | null },
): string {
  const from = showDay(valid_from)
  return valid_to === null ? t("period.open", { from }) : t("period.closed", { from, to: showDay(valid_to) })
}

type Lines = { [Key in SettingKey]: (value: SettingValues[Key]) => string[] }

/** A setting's value as lines to read. */
export function settingInWords(t: Translate, language: string, key: SettingKey, value: unknown): string[] {
  const text = (vi: string, en: string) => inLanguage(language, vi, en)
  const lines: Lines = {
    certificate: ({ term_months }) => [t("lines.months", { count: term_months })],
    renewal: ({ opens_days_before, due_days_before, transition_max_days, decide_within_days }) => [
      t("lines.window", { opens: opens_days_before, due: due_days_before }),
      t("lines.decideWithin", { count: decide_within_days }),
      t("lines.transition", { count: transition_max_days }),
    ],
    revocation: ({ grounds, decide_within_days }) => [
      ...grounds.map(({ code, text_vi, text_en }) =>
        t("lines.ground", { code, text: text(text_vi, text_en) }),
      ),
      t("lines.revokeWithin", { count: decide_within_days }),
    ],
    reminders: ({ days_before }) => [t("lines.remind", { days: days_before.join(", ") })],
    gates: ({ combination }) => [t(`lines.gates.${combination}`)],
    quorum: ({ min_members, share }) => [t("lines.quorum", { min: min_members, ...share })],
    numbers: ({ registration, product_code }) => [
      t("lines.registration", { pattern: registration }),
      t("lines.productCode", { pattern: product_code }),
    ],
    commune_assessment: ({ form_vi, working_days, contents }) => [
      t("lines.form", { form: form_vi, count: working_days }),
      ...contents.map(({ vi, en }) => text(vi, en)),
    ],
    step_days: (days) =>
      Object.entries(days).map(([step, count]) => t("lines.step", { step: t(`steps.${step}`, step), count })),
    rounds: (rounds) =>
      rounds.map(({ level, no, propose_before, finish_before }) =>
        t("lines.round", {
          level: t(`levels.${level}`),
          no,
          propose: showDay(propose_before),
          finish: showDay(finish_before),
        }),
      ),
    evidence_types: (types) =>
      types.map(({ vi, en, expires }) =>
        expires ? t("lines.evidenceExpires", { name: text(vi, en) }) : text(vi, en),
      ),
  }
  // The server has checked that the value is the one of its key.
  return (lines[key] as (value: unknown) => string[])(value)
}
