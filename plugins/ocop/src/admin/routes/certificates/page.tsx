import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"

import { CertificateTable } from "../../certificates/certificate-table"
import { StateFilter, type Shown } from "../../certificates/state-filter"
import { useCertificates, type OverviewQuery } from "../../certificates/use-certificates"

const LIMIT = 20
/** The window of re-evaluation opens so many days before the end. */
const SOON = 180

/** All certificates by state and end. What is listed stands in the address, so it can be kept and sent on. */
const CertificatesPage = () => {
  const { t } = useTranslation("ocop")
  const [params, setParams] = useSearchParams()
  const shown = (params.get("show") ?? "all") as Shown
  const q = params.get("q") ?? ""
  const page = Number(params.get("page") ?? 1)
  const { data, isError } = useCertificates(queryOf(shown, q, page))
  const show = (changes: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), page: "1", ...changes }, { replace: true })

  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("domain")}</Heading>
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="transparent" asChild>
            <Link to="/certificates/keys">{t("keys.title", { ns: "ocopCredential" })}</Link>
          </Button>
          <Button size="small" variant="secondary" asChild>
            <Link to="/certificates/import">{t("import.title", { ns: "ocopCredential" })}</Link>
          </Button>
          <Button size="small" variant="secondary" asChild>
            <Link to="/certificates/new">{t("list.create")}</Link>
          </Button>
        </div>
      </div>
      <div className="flex flex-col gap-4 px-6 pb-4">
        <StateFilter shown={shown} counts={data?.counts} onChange={(next) => show({ show: next })} />
        <Input
          type="search"
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          defaultValue={q}
          onChange={(event) => show({ q: event.target.value })}
        />
      </div>
      {isError ? <Alert variant="error">{t("loadFailed")}</Alert> : null}
      {data && data.count === 0 ? <Text className="px-6 pb-6">{t("list.empty")}</Text> : null}
      {data && data.count > 0 ? (
        <CertificateTable
          overview={data}
          limit={LIMIT}
          page={page}
          onPage={(next) => show({ page: String(next) })}
        />
      ) : null}
    </Container>
  )
}
export default CertificatesPage

function queryOf(shown: Shown, q: string, page: number): OverviewQuery {
  return {
    ...(q ? { q } : {}),
    ...(shown === "expiring" ? { expiring_within: SOON } : {}),
    ...(shown !== "all" && shown !== "expiring" ? { state: shown } : {}),
    limit: LIMIT,
    offset: (page - 1) * LIMIT,
  }
}

export const config = defineRouteConfig({ label: "domain", translationNs: "ocop", icon: DocumentText })

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("ocop").t("domain")
}
