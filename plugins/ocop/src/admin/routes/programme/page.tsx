import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Alert, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { DossierTable } from "../../dossiers/dossier-table"
import { CertificatesPanel } from "../../programme/certificates-panel"
import { Queues } from "../../programme/queues"
import { Targets } from "../../programme/targets"
import { useProgramme } from "../../programme/use-programme"

/** Where an office's day begins: what waits, what is due, what ends, how far the year has come. */
const ProgrammePage = () => {
  const { t } = useTranslation("ocopDossier")
  const { data, error } = useProgramme()
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{t("programme")}</Heading>
          <Text>{t("overview.mine", { count: data.mine })}</Text>
        </div>
        <Link to="/dossiers?show=mine" className="text-ui-fg-interactive hover:underline">
          {t("overview.openMine")}
        </Link>
      </Container>
      <Queues queues={data.queues} />
      <Container className="p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("overview.deadlines")}
        </Heading>
        {data.deadlines.length > 0 ? (
          <DossierTable dossiers={data.deadlines} />
        ) : (
          <Text size="small" className="px-6 pb-4">
            {t("overview.noDeadlines")}
          </Text>
        )}
      </Container>
      <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        <CertificatesPanel certificates={data.certificates} expiring={data.expiring} />
        <Targets year={data.year} targets={data.targets} editable={data.may_set_targets} />
      </div>
    </div>
  )
}
export default ProgrammePage

export const config = defineRouteConfig({ label: "programme", translationNs: "ocopDossier", icon: ChartBar })

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("ocopDossier").t("programme")
}
