import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DossierDetail } from "../../dossier-detail"
import type { Criterion } from "../../scoring/sheet"
import { PaperLink } from "./paper-link"

/** One criterion with the maker's pick, its points and the papers named for it. */
export function PickRow({ criterion, dossier }: { criterion: Criterion; dossier: DossierDetail }) {
  const { t, i18n } = useTranslation("ocopDossier")
  const english = i18n.language.startsWith("en")
  const pick = dossier.forms.self_assessment?.content.picks?.[criterion.code]
  const option = criterion.options.find(({ code }) => code === pick?.option)
  const points = dossier.score.criteria.find(({ code }) => code === criterion.code)?.points ?? 0
  const papers = dossier.evidence.filter(({ id }) => pick?.evidence_ids.includes(id))
  return (
    <div className="grid grid-cols-1 gap-1 border-t px-6 py-2 md:grid-cols-[1fr_1fr_6rem]">
      <Text size="small">
        {criterion.code} {english ? criterion.title_en : criterion.title_vi}
      </Text>
      <div>
        <Text size="small" className={option ? undefined : "text-ui-fg-error"}>
          {option ? (english ? option.label_en : option.label_vi) : t("forms.notPicked")}
        </Text>
        {pick?.note ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t("forms.note")}: {pick.note}
          </Text>
        ) : null}
        {papers.map((paper) => (
          <PaperLink key={paper.id} dossier_id={dossier.id} paper={paper} />
        ))}
      </div>
      <Text size="small" className="md:text-right">
        {t("forms.points", { points, max: criterion.max })}
      </Text>
    </div>
  )
}
