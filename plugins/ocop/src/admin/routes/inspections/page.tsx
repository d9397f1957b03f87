import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"

import { INSPECTION_STATES } from "../../../modules/inspection/inspection-transitions"
import { FilterButtons } from "../../filter-buttons"
import { InspectionTable } from "../../inspections/inspection-table"
import { QuarterPlan } from "../../inspections/quarter-plan"
import { useInspections } from "../../inspections/use-inspections"

const LIMIT = 50

/** The year's plan and all inspections. What is listed stands in the address, so it can be kept and sent on. */
const InspectionsPage = () => {
  const { t } = useTranslation("inspection")
  const [params, setParams] = useSearchParams()
  const state = params.get("state") ?? "all"
  const year = Number(params.get("year") ?? 0) || undefined
  const quarter = Number(params.get("quarter") ?? 0) || undefined
  const limit = Number(params.get("limit") ?? LIMIT)
  const { data, isError } = useInspections({
    ...(params.get("q") ? { q: params.get("q") ?? "" } : {}),
    ...(state === "all" ? {} : { state }),
    ...(year ? { year } : {}),
    ...(quarter ? { quarter } : {}),
    limit,
    offset: 0,
  })
  const show = (changes: Record<string, string>) => {
    const next = { ...Object.fromEntries(params), ...changes }
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "")), { replace: true })
  }
  const thisYear = Number(data?.today.slice(0, 4) ?? 0)
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("domain")}</Heading>
        <Button size="small" asChild>
          <Link to="/inspections/new">{t("list.plan")}</Link>
        </Button>
      </div>
      <div className="flex flex-col gap-4 px-6 pb-4">
        {data ? (
          <QuarterPlan
            year={year ?? thisYear}
            quarter={quarter}
            quarters={data.quarters}
            onChoose={(chosen, q) => show({ year: String(chosen), quarter: q ? String(q) : "" })}
          />
        ) : null}
        <FilterButtons
          label={t("list.state")}
          chosen={state}
          choices={[
            { value: "all", label: t("list.all") },
            ...INSPECTION_STATES.map((value) => ({
              value,
              label: t(`states.${value}`),
              count: data?.counts[value],
            })),
          ]}
          onChoose={(value) => show({ state: value === "all" ? "" : value })}
        />
        <Input
          type="search"
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          defaultValue={params.get("q") ?? ""}
          onChange={(event) => show({ q: event.target.value })}
        />
      </div>
      {isError ? <Alert variant="error">{t("loadFailed")}</Alert> : null}
      {data?.count === 0 ? <Text className="px-6 pb-6">{t("list.empty")}</Text> : null}
      {data && data.count > 0 ? <InspectionTable inspections={data.inspections} /> : null}
      {data && data.count > data.inspections.length ? (
        <Button variant="transparent" className="m-4" onClick={() => show({ limit: String(limit + LIMIT) })}>
          {t("list.more")}
        </Button>
      ) : null}
    </Container>
  )
}
export default InspectionsPage

export const config = defineRouteConfig({
  label: "domain",
  translationNs: "inspection",
  icon: MagnifyingGlass,
})

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("inspection").t("domain")
}
