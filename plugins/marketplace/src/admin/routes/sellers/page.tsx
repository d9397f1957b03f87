import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"

import type { SellerState } from "../../../modules/seller/seller-states"
import { SellerTable } from "../../sellers/seller-table"
import { StateFilter } from "../../sellers/state-filter"
import { useSellers } from "../../sellers/use-sellers"

const LIMIT = 20

/** All sellers. What is listed stands in the address, so it can be kept and sent on. */
const SellersPage = () => {
  const { t } = useTranslation("marketplace")
  const [params, setParams] = useSearchParams()
  const shown = (params.get("state") ?? "all") as SellerState | "all"
  const q = params.get("q") ?? ""
  const page = Number(params.get("page") ?? 1)
  const { data, isError } = useSellers({
    ...(q ? { q } : {}),
    ...(shown === "all" ? {} : { state: shown }),
    limit: LIMIT,
    offset: (page - 1) * LIMIT,
  })
  const show = (changes: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), page: "1", ...changes }, { replace: true })

  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("sellers")}</Heading>
        <Button size="small" variant="secondary" asChild>
          <Link to="/sellers/new">{t("list.create")}</Link>
        </Button>
      </div>
      <div className="flex flex-col gap-4 px-6 pb-4">
        <StateFilter shown={shown} onChange={(state) => show({ state })} />
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
        <SellerTable list={data} page={page} onPage={(next) => show({ page: String(next) })} />
      ) : null}
    </Container>
  )
}
export default SellersPage

export const config = defineRouteConfig({
  label: "sellers",
  translationNs: "marketplace",
  icon: BuildingStorefront,
})

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("marketplace").t("sellers")
}
