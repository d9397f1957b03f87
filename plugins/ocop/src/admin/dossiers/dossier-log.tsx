import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import { showDay } from "../certificates/days"
import { PaperLink } from "./paper-link"

type Step = DossierDetail["steps"][number]

/** What happened, the newest first: what, who, when, why, with which papers. */
export function DossierLog({ dossier }: { dossier: DossierDetail }) {
  const { t } = useTranslation("ocopDossier")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("log.heading")}
      </Heading>
      {dossier.steps.length === 0 ? (
        <Text size="small" className="px-6 pb-4">
          {t("log.empty")}
        </Text>
      ) : null}
      <ol>
        {dossier.steps.toReversed().map((step) => (
          <li key={step.id} className="border-t px-6 py-3">
            <Text size="small" weight="plus">
              {t(`action.${step.action}`)}
              {step.next_level === step.level
                ? ""
                : ` · ${t("log.toLevel", { level: t(`level.${step.next_level}`) })}`}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {showDay(step.on)} · {step.actor_name ?? t("log.system")} · {t(`state.${step.state}`)}
            </Text>
            <Result step={step} />
            {step.comment ? (
              <Text size="small" className="whitespace-pre-line">
                {step.comment}
              </Text>
            ) : null}
            {dossier.evidence
              .filter(({ id }) => step.evidence_ids.includes(id))
              .map((paper) => (
                <PaperLink key={paper.id} dossier_id={dossier.id} paper={paper} />
              ))}
          </li>
        ))}
      </ol>
    </Container>
  )
}

function Result({ step: { action, data } }: { step: Step }) {
  const { t, i18n } = useTranslation("ocopDossier")
  if (action !== "score" || typeof data.average !== "number") {
    return null
  }
  const average = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(data.average)
  return (
    <Text size="small">
      {typeof data.star === "number"
        ? t("log.result", { average, star: data.star })
        : t("log.noStar", { average })}
    </Text>
  )
}
