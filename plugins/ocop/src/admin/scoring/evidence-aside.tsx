import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { showDay } from "../certificates/days"
import type { ScoredDossier } from "./use-dossier"

type Paper = ScoredDossier["evidence"][number]

/** What the maker said of a criterion, and the papers that show it; all papers where none is named. */
export function EvidenceAside({
  dossier,
  criterion,
}: {
  dossier: ScoredDossier | undefined
  criterion: string
}) {
  const { t } = useTranslation("council")
  if (!dossier) {
    return <Text className="text-ui-fg-subtle">{t("scoring.noDossier")}</Text>
  }
  const own = dossier.forms.self_assessment?.content.picks?.[criterion]
  const papers = dossier.evidence.filter(({ removed_at }) => removed_at === null)
  const named = papers.filter(({ id }) => own?.evidence_ids.includes(id))
  return (
    <div className="flex flex-col gap-3">
      <Heading level="h2">{t("scoring.evidence")}</Heading>
      {own?.note ? <Text size="small">“{own.note}”</Text> : null}
      {papers.length === 0 ? <Text size="small">{t("scoring.noEvidence")}</Text> : null}
      {papers.length > 0 && named.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("scoring.noneNamed")}
        </Text>
      ) : null}
      <ul className="flex flex-col gap-2">
        {(named.length > 0 ? named : papers).map((paper) => (
          <PaperLink key={paper.id} dossier={dossier.id} paper={paper} />
        ))}
      </ul>
    </div>
  )
}

function PaperLink({ dossier, paper }: { dossier: string; paper: Paper }) {
  const { t } = useTranslation("council")
  const facts = [
    paper.number,
    paper.issuer,
    paper.issued_on ? showDay(paper.issued_on) : null,
    paper.ends_on ? t("scoring.endsOn", { day: showDay(paper.ends_on) }) : null,
  ].filter(Boolean)
  return (
    <li>
      <a
        href={`/admin/ocop/dossiers/${dossier}/evidence/${paper.id}/file`}
        target="_blank"
        rel="noreferrer"
        className="border-ui-border-base hover:bg-ui-bg-base-hover flex min-h-[44px] flex-col justify-center rounded-md border px-3 py-2"
      >
        <Text size="small" weight="plus">
          {paper.title || paper.filename}
        </Text>
        {facts.length > 0 ? (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {facts.join(" · ")}
          </Text>
        ) : null}
      </a>
    </li>
  )
}
