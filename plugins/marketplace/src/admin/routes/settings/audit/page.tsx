import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { AUDIT_FILTERS, AuditFilters, type AuditFilterValues } from "../../../audit/audit-filters"
import { AuditTable } from "../../../audit/audit-table"
import { ChainCheck } from "../../../audit/chain-check"
import { useAudit } from "../../../audit/use-audit"

const LIMIT = 50

/** What was changed by whom. What is listed stands in the address, so it can be kept and sent on. */
const AuditPage = () => {
  const { t } = useTranslation("staff")
  const [params, setParams] = useSearchParams()
  const page = Number(params.get("page") ?? 1)
  const filters: AuditFilterValues = Object.fromEntries(
    AUDIT_FILTERS.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])),
  )
  const { data, error } = useAudit({ ...filters, limit: LIMIT, offset: (page - 1) * LIMIT })
  const narrow = (values: AuditFilterValues) =>
    setParams(
      Object.entries(values).filter(([, value]) => value !== ""),
      { replace: true },
    )

  return (
    <Container className="p-0">
      <div className="flex flex-col gap-4 px-6 py-4">
        <div>
          <Heading>{t("audit.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("audit.hint")}
          </Text>
        </div>
        <ChainCheck />
        <AuditFilters values={filters} onChange={narrow} />
      </div>
      {error ? <Alert variant="error">{error.message || t("loadFailed")}</Alert> : null}
      {data?.count === 0 ? <Text className="px-6 pb-6">{t("audit.empty")}</Text> : null}
      {data && data.count > 0 ? (
        <AuditTable
          list={data}
          page={page}
          onPage={(next) => setParams({ ...filters, page: String(next) })}
          onNarrow={narrow}
        />
      ) : null}
    </Container>
  )
}
export default AuditPage

export const config = defineRouteConfig({ label: "audit.title", translationNs: "staff" })

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("staff").t("audit.title")
}
