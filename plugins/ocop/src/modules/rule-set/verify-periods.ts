import { addDays, type Day } from "@cho-ocop/marketplace/clock"

import type { Period } from "../../rules/period"
import { settingsOfCertificates, settingsOfScoring, type SettingKey } from "../../rules/settings"
import { faultAt, type DocumentFault } from "./document-fault"
import { hasSheet, type RuleSetDocument } from "./rule-set-document"

/** On every day of the rule set somebody recognises every star, and never two at once. */
export function verifyAuthorities(document: RuleSetDocument): DocumentFault[] {
  const { authorities } = document
  const gaps = ([3, 4, 5] as const).flatMap((star) => {
    const gap = firstGap(
      document,
      authorities.filter((one) => one.act === "recognise" && one.star === star),
    )
    return gap === null
      ? []
      : [
          faultAt(
            "authorities",
            `chưa ghi ai công nhận ${star} sao từ ${gap}`,
            `nobody recognises ${star} stars from ${gap} on`,
          ),
        ]
  })
  const named = overlaps(authorities, ({ act, star, level }) =>
    act === "recognise" ? `${act} ${star}` : `${act} ${star} ${level}`,
  )
  return [...gaps, ...named.map((name) => overlapAt("authorities", name))]
}

/** On every day of the rule set each setting that certificates, or scoring where there are sheets, need is there once. */
export function verifySettings(document: RuleSetDocument): DocumentFault[] {
  const { settings, product_sets } = document
  const needed: SettingKey[] = product_sets.some(hasSheet)
    ? [...settingsOfCertificates, ...settingsOfScoring]
    : [...settingsOfCertificates]
  const gaps = needed.flatMap((key) => {
    const gap = firstGap(
      document,
      settings.filter((one) => one.key === key),
    )
    return gap === null
      ? []
      : [faultAt("settings", `thiếu “${key}” từ ${gap}`, `“${key}” is missing from ${gap} on`)]
  })
  return [...gaps, ...overlaps(settings, ({ key }) => key).map((key) => overlapAt("settings", key))]
}

/** The first day of a whole that none of the periods covers. */
function firstGap({ valid_from, valid_to }: Period, periods: readonly Period[]): Day | null {
  let day: Day = valid_from
  for (const period of [...periods].sort((a, b) => a.valid_from.localeCompare(b.valid_from))) {
    if (period.valid_from > day) {
      return day
    }
    if (period.valid_to === null) {
      return null
    }
    day = period.valid_to < day ? day : addDays(period.valid_to, 1)
  }
  return valid_to !== null && day > valid_to ? null : day
}

/** Names under which two periods overlap. */
function overlaps<Dated extends Period>(dated: readonly Dated[], nameOf: (one: Dated) => string): string[] {
  const names = dated.flatMap((one, index) =>
    dated
      .slice(index + 1)
      .filter((other) => nameOf(one) === nameOf(other) && touches(one, other))
      .map(() => nameOf(one)),
  )
  return [...new Set(names)]
}

function touches(one: Period, other: Period): boolean {
  return (
    (other.valid_to === null || one.valid_from <= other.valid_to) &&
    (one.valid_to === null || other.valid_from <= one.valid_to)
  )
}

function overlapAt(place: string, name: string): DocumentFault {
  return faultAt(place, `“${name}” trùng thời gian`, `“${name}” overlaps`)
}
