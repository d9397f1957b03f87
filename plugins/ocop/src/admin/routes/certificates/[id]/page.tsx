import { Alert, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"

import { CertificateFacts } from "../../../certificates/certificate-facts"
import { DecisionDrawer } from "../../../certificates/decision-drawer"
import { DecisionLog } from "../../../certificates/decision-log"
import { CredentialFiles } from "../../../credentials/credential-files"
import { Milestones } from "../../../credentials/milestones"
import { useCertificate } from "../../../certificates/use-certificates"

/** One certificate: what holds today, the decisions behind it, and a form for the next one. */
const CertificatePage = () => {
  const { t } = useTranslation("ocop")
  const { id = "" } = useParams()
  const { data, error } = useCertificate(id)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  const { certificate } = data
  return (
    <div className="flex flex-col gap-3">
      <div className="flex justify-end">
        <DecisionDrawer certificate={certificate} />
      </div>
      <CertificateFacts certificate={certificate} />
      <Milestones certificateId={certificate.id} />
      <CredentialFiles certificate={certificate} />
      <DecisionLog certificate={certificate} />
    </div>
  )
}
export default CertificatePage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Number id={params.id ?? ""} /> }

function Number({ id }: { id: string }) {
  return useCertificate(id).data?.certificate.number ?? "…"
}
