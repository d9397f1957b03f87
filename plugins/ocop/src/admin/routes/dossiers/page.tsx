import { defineRouteConfig } from "@medusajs/admin-sdk"
import { FolderOpen } from "@medusajs/icons"
import { Alert, Container, Heading, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { DossierPages, DossierTable } from "../../dossiers/dossier-table"
import { QueueFilter, queryOf, type Shown } from "../../dossiers/queue-filter"
import { useDossiers } from "../../dossiers/use-dossiers"

const LIMIT = 20

/** Dossiers as staff work through them. What is listed stands in the address, so it can be kept and sent on. */
const DossiersPage = () => {
  const { t } = useTranslation("ocopDossier")
  const [params, setParams] = useSearchParams()
  const shown = (params.get("show") ?? "mine") as Shown
  const q = params.get("q") ?? ""
  const page = Number(params.get("page") ?? 1)
  const { data, isError } = useDossiers({
    ...queryOf(shown),
    ...(q ? { q } : {}),
    limit: LIMIT,
    offset: (page - 1) * LIMIT,
  })
  const show = (changes: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), page: "1", ...changes }, { replace: true })

  return (
    <Container className="p-0">
      <Heading className="px-6 py-4">{t("domain")}</Heading>
      <div className="flex flex-col gap-4 px-6 pb-4">
        <QueueFilter shown={shown} queue={data} onChange={(next) => show({ show: next })} />
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
        <>
          <DossierTable dossiers={data.dossiers} />
          <DossierPages queue={data} page={page} onPage={(next) => show({ page: String(next) })} />
        </>
      ) : null}
    </Container>
  )
}
export default DossiersPage

export const config = defineRouteConfig({ label: "domain", translationNs: "ocopDossier", icon: FolderOpen })

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("ocopDossier").t("domain")
}
