import { Checkbox, Input, Select, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { QueueRow } from "../../dossier-queue"
import { verdicts } from "../../workflows/dossier/decide/ruling"
import type { EntryDraft } from "./ruling-draft"

type EntryRowProps = {
  dossier: QueueRow
  entry: EntryDraft | undefined
  onToggle: () => void
  onChange: (entry: EntryDraft) => void
}

/** One dossier that waits: chosen or not, and what the decision says of it. */
export function EntryRow({ dossier, entry, onToggle, onChange }: EntryRowProps) {
  const { t } = useTranslation("ocopDossier")
  const set = (change: Partial<EntryDraft>) => entry && onChange({ ...entry, ...change })
  return (
    <div className="flex flex-col gap-2 border-t px-6 py-3">
      <label className="flex items-start gap-3">
        <Checkbox checked={Boolean(entry)} onCheckedChange={onToggle} className="mt-1" />
        <span>
          <Text size="small" weight="plus">
            {dossier.product.title} · {dossier.maker.name}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {dossier.number} · {t(`kind.${dossier.kind}`)} · <ResultWords dossier={dossier} />
          </Text>
        </span>
      </label>
      {entry ? (
        <div className="grid grid-cols-1 gap-2 pl-8 md:grid-cols-4">
          <Choice
            name={t("ruling.verdict")}
            value={entry.verdict}
            choices={verdicts.map((one) => [one, t(`ruling.verdicts.${one}`)])}
            onChange={(verdict) => set({ verdict: verdict as EntryDraft["verdict"] })}
          />
          {entry.verdict === "recognise" ? (
            <>
              <Choice
                name={t("ruling.star")}
                value={entry.star}
                choices={["3", "4", "5"].map((one) => [one, t("ruling.stars", { count: Number(one) })])}
                onChange={(star) => set({ star })}
              />
              <Line
                name={t("ruling.certificate")}
                value={entry.certificate_number}
                onChange={(certificate_number) => set({ certificate_number })}
              />
            </>
          ) : null}
          {dossier.state === "sent_up" ? (
            <Line
              name={t("ruling.score")}
              value={entry.total_score}
              onChange={(total_score) => set({ total_score })}
            />
          ) : null}
          {entry.verdict === "refuse" ? (
            <Line name={t("ruling.reason")} value={entry.reason} onChange={(reason) => set({ reason })} />
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

function ResultWords({ dossier: { state, result } }: { dossier: QueueRow }) {
  const { t, i18n } = useTranslation("ocopDossier")
  if (state === "sent_up" || result?.total_score == null) {
    return <>{t(`state.${state}`)}</>
  }
  const average = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(
    result.total_score,
  )
  return <>{result.star ? t("log.result", { average, star: result.star }) : t("log.noStar", { average })}</>
}

type LineProps = { name: string; value: string; onChange: (value: string) => void }

function Line({ name, value, onChange }: LineProps) {
  return (
    <Input
      size="small"
      aria-label={name}
      placeholder={name}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function Choice({ name, value, choices, onChange }: LineProps & { choices: [string, string][] }) {
  return (
    <Select size="small" value={value} onValueChange={onChange}>
      <Select.Trigger aria-label={name}>
        <Select.Value placeholder={name} />
      </Select.Trigger>
      <Select.Content>
        {choices.map(([key, label]) => (
          <Select.Item key={key} value={key}>
            {label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
