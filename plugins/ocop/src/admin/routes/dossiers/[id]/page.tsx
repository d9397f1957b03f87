import { Alert, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"

import { ActionBar } from "../../../dossiers/action-bar"
import { CommuneReport } from "../../../dossiers/commune-report"
import { DossierFacts } from "../../../dossiers/dossier-facts"
import { DossierLog } from "../../../dossiers/dossier-log"
import { Papers } from "../../../dossiers/papers"
import { Registration } from "../../../dossiers/registration"
import { SelfAssessment } from "../../../dossiers/self-assessment"
import { useDossier } from "../../../dossiers/use-dossiers"

/** One dossier: where it stands and what can be done, its forms and papers, and its log. */
const DossierPage = () => {
  const { t } = useTranslation("ocopDossier")
  const { id = "" } = useParams()
  const { data, error } = useDossier(id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  const { dossier } = data
  return (
    <div className="flex flex-col gap-3">
      <DossierFacts dossier={dossier} />
      <ActionBar dossier={dossier} />
      <Registration dossier={dossier} />
      <SelfAssessment dossier={dossier} />
      <CommuneReport dossier={dossier} key={dossier.forms.commune_report?.version ?? 0} />
      <Papers dossier={dossier} />
      <DossierLog dossier={dossier} />
    </div>
  )
}
export default DossierPage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Title id={params.id ?? ""} /> }

function Title({ id }: { id: string }) {
  return useDossier(id).data?.dossier.product.title ?? "…"
}
