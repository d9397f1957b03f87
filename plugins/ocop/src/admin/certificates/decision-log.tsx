import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { CertificateDetail, DetailEntry } from "../../certificate-detail"
import { decisionFields, type DecisionField } from "../../modules/certificate/decision"
import { showDay, showInstant, type Translate } from "./days"

/** What the heading of an entry tells already. */
const inHeading: readonly DecisionField[] = ["corrects_id", "decision_number", "authority_level"]
const days: readonly DecisionField[] = ["issued_on", "expires_on", "extended_until"]

/** The log as a line of time, newest entry first. */
export function DecisionLog({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation("ocop")
  const { log } = certificate
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("detail.log")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("detail.logHint")}
        </Text>
      </div>
      <ol className="flex flex-col">
        {[...log].reverse().map((entry) => (
          <Entry key={entry.id} entry={entry} target={log.find(({ id }) => id === entry.corrects_id)} />
        ))}
      </ol>
    </Container>
  )
}

function Entry({ entry, target }: { entry: DetailEntry; target: DetailEntry | undefined }) {
  const { t } = useTranslation("ocop")
  const written = showInstant(entry.recorded_at)
  return (
    <li className="border-t px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text weight="plus" className={entry.stands ? undefined : "text-ui-fg-muted line-through"}>
          {entryInWords(t, entry)}
        </Text>
        {entry.stands ? null : (
          <Badge size="2xsmall" color="red">
            {t("detail.annulled")}
          </Badge>
        )}
      </div>
      {target ? <Text size="small">{t("detail.corrects", { entry: entryInWords(t, target) })}</Text> : null}
      {decisionFields
        .filter((field) => entry[field] !== null && !inHeading.includes(field))
        .map((field) => (
          <Text key={field} size="small">
            <span className="text-ui-fg-subtle">{t(`fields.${field}`)}: </span>
            {valueInWords(t, entry, field)}
          </Text>
        ))}
      <Text size="xsmall" className="text-ui-fg-muted">
        {entry.recorded_by
          ? t("detail.recordedBy", { name: entry.recorded_by.name, day: written })
          : t("detail.imported", { day: written })}
      </Text>
    </li>
  )
}

/** "Công nhận · 05/01/2024 · 12/QĐ-UBND". */
export function entryInWords(
  t: Translate,
  { kind, decided_on, decision_number }: Pick<DetailEntry, "kind" | "decided_on" | "decision_number">,
): string {
  return [t(`kinds.${kind}`), showDay(decided_on), decision_number].filter(Boolean).join(" · ")
}

function valueInWords(t: Translate, entry: DetailEntry, field: DecisionField): string {
  const value = String(entry[field])
  if (field === "star") {
    return t("stars", { count: entry.star ?? 0 })
  }
  if (field === "authority" && entry.authority_level) {
    return `${value} (${t(`levels.${entry.authority_level}`)})`
  }
  return days.includes(field) ? showDay(value) : value
}
