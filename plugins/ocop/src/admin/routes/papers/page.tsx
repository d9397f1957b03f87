import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentSeries } from "@medusajs/icons"
import { Alert, Container, Heading, Input, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { PAPER_STANDINGS } from "../../../modules/paper/paper-standing-names"
import { FilterButtons } from "../../filter-buttons"
import { MissingGoods } from "../../papers/missing-goods"
import { PaperRow } from "../../papers/paper-row"
import { usePapers } from "../../papers/use-papers"

const LIMIT = 200

/** Makers' papers, those that end first on top, and the products that lack one. */
const PapersPage = () => {
  const { t } = useTranslation("paper")
  const [params, setParams] = useSearchParams()
  const standing = params.get("standing") ?? "all"
  const q = params.get("q") ?? ""
  const { data, isError } = usePapers({
    ...(q ? { q } : {}),
    ...(standing === "all" ? {} : { standing }),
    limit: LIMIT,
    offset: 0,
  })
  const show = (changes: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), ...changes }, { replace: true })
  return (
    <div className="flex flex-col gap-3">
      {data ? <MissingGoods missing={data.missing} /> : null}
      <Container className="p-0">
        <Heading className="px-6 py-4">{t("domain")}</Heading>
        <div className="flex flex-col gap-4 px-6 pb-4">
          <FilterButtons
            label={t("standing")}
            chosen={standing}
            choices={[
              { value: "all", label: t("all") },
              ...PAPER_STANDINGS.map((value) => ({
                value,
                label: t(`standings.${value}`),
                count: data?.counts[value],
              })),
            ]}
            onChoose={(value) => show({ standing: value })}
          />
          <Input
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            defaultValue={q}
            onChange={(event) => show({ q: event.target.value })}
          />
        </div>
        {isError ? <Alert variant="error">{t("loadFailed")}</Alert> : null}
        {data?.count === 0 ? <Text className="px-6 pb-6">{t("empty")}</Text> : null}
        {data && data.count > 0 ? (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{t("type")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("maker")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("ends")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("standing")}</Table.HeaderCell>
                  <Table.HeaderCell>{t("check")}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.papers.map((paper) => (
                  <PaperRow key={paper.id} paper={paper} />
                ))}
              </Table.Body>
            </Table>
          </div>
        ) : null}
      </Container>
    </div>
  )
}
export default PapersPage

export const config = defineRouteConfig({ label: "domain", translationNs: "paper", icon: DocumentSeries })

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("paper").t("domain")
}
