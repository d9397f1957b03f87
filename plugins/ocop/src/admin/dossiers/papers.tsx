import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import type { DossierPaper } from "../../dossier-papers"
import { showDay } from "../certificates/days"
import { CheckDrawer } from "./check-drawer"
import { PaperLink } from "./paper-link"

const colors = { valid: "green", unclear: "orange", invalid: "red" } as const

/** The papers of a dossier, with who looked at them last and what they found. */
export function Papers({ dossier }: { dossier: DossierDetail }) {
  const { t } = useTranslation("ocopDossier")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("papers.heading")}
      </Heading>
      {dossier.evidence.length === 0 ? (
        <Text size="small" className="px-6 pb-4">
          {t("papers.empty")}
        </Text>
      ) : null}
      {dossier.evidence.map((paper) => (
        <PaperRow key={paper.id} dossier={dossier} paper={paper} />
      ))}
    </Container>
  )
}

function PaperRow({ dossier, paper }: { dossier: DossierDetail; paper: DossierPaper }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const type = dossier.evidence_types.find(({ key }) => key === paper.type)
  const facts = [
    paper.number && t("papers.number", { number: paper.number }),
    paper.issuer,
    paper.issued_on && t("papers.issued", { day: showDay(paper.issued_on) }),
    paper.ends_on &&
      t(paper.ends_on < dossier.today ? "papers.ended" : "papers.ends", { day: showDay(paper.ends_on) }),
    paper.removed_at && t("papers.removed"),
  ].filter(Boolean)
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 border-t px-6 py-3 md:flex-nowrap">
      <div className="min-w-0">
        <PaperLink dossier_id={dossier.id} paper={paper} />
        <Text size="small" className="text-ui-fg-subtle">
          {[type ? (i18n.language.startsWith("en") ? type.en : type.vi) : paper.type, ...facts].join(" · ")}
        </Text>
        {paper.checks.at(-1)?.comment ? <Text size="small">{paper.checks.at(-1)?.comment}</Text> : null}
      </div>
      <div className="flex shrink-0 items-center gap-3 whitespace-nowrap">
        <StatusBadge color={paper.result ? colors[paper.result] : "grey"}>
          {paper.result ? t(`papers.results.${paper.result}`) : t("papers.unchecked")}
        </StatusBadge>
        {dossier.may_check ? <CheckDrawer dossier_id={dossier.id} paper={paper} /> : null}
      </div>
    </div>
  )
}
