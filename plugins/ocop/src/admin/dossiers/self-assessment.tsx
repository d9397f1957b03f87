import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import { Facts } from "../certificates/facts"
import { FormHeading } from "./form-heading"
import { PickRow } from "./pick-row"
import { YearResults } from "./year-results"

/** The maker's own report: its chapters, and the sheet with picks, points and papers. */
export function SelfAssessment({ dossier }: { dossier: DossierDetail }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const content = dossier.forms.self_assessment?.content
  const english = i18n.language.startsWith("en")
  return (
    <Container className="p-0">
      <FormHeading dossier={dossier} kind="self_assessment" />
      {content ? (
        <>
          <Facts
            facts={[
              [t("forms.general"), content.general],
              [t("forms.results"), content.results],
            ]}
          />
          <YearResults years={content.years} />
          <Text weight="plus" className="border-t px-6 py-3">
            {t("forms.picks")} · {t("forms.total", { total: dossier.score.total })}
          </Text>
          {dossier.sheet.parts.map((part) => {
            const points = dossier.score.parts.find(({ code }) => code === part.code)?.points ?? 0
            return (
              <details key={part.code} className="border-t">
                <summary className="txt-small-plus cursor-pointer px-6 py-3">
                  {part.code}. {english ? part.title_en : part.title_vi} ·{" "}
                  {t("forms.points", { points, max: part.max })}
                </summary>
                {part.sections.flatMap(({ criteria }) =>
                  criteria.map((criterion) => (
                    <PickRow key={criterion.code} criterion={criterion} dossier={dossier} />
                  )),
                )}
              </details>
            )
          })}
          <Facts facts={[[t("forms.plan"), content.plan]]} />
        </>
      ) : null}
    </Container>
  )
}
