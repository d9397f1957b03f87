import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Alert, Container, Heading, Input, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"

import type { ComplaintRecord } from "../../../complaint-records"
import { COMPLAINT_STATES } from "../../../modules/inspection/complaint-transitions"
import { showDay } from "../../certificates/days"
import { ComplaintStateBadge } from "../../complaints/complaint-state-badge"
import { useComplaints } from "../../complaints/use-complaints"
import { FilterButtons } from "../../filter-buttons"

const LIMIT = 100

/** What shoppers say about products, the newest first. */
const ComplaintsPage = () => {
  const { t } = useTranslation("complaint")
  const [params, setParams] = useSearchParams()
  const state = params.get("state") ?? "all"
  const q = params.get("q") ?? ""
  const { data, isError } = useComplaints({
    ...(q ? { q } : {}),
    ...(state === "all" ? {} : { state }),
    limit: LIMIT,
    offset: 0,
  })
  const show = (changes: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), ...changes }, { replace: true })
  return (
    <Container className="p-0">
      <Heading className="px-6 py-4">{t("domain")}</Heading>
      <div className="flex flex-col gap-4 px-6 pb-4">
        <FilterButtons
          label={t("state")}
          chosen={state}
          choices={[
            { value: "all", label: t("all") },
            ...COMPLAINT_STATES.map((value) => ({
              value,
              label: t(`states.${value}`),
              count: data?.counts[value],
            })),
          ]}
          onChoose={(value) => show({ state: value })}
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
                <Table.HeaderCell>{t("product")}</Table.HeaderCell>
                <Table.HeaderCell>{t("state")}</Table.HeaderCell>
                <Table.HeaderCell>{t("received")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.complaints.map((complaint) => (
                <ComplaintRow key={complaint.id} complaint={complaint} />
              ))}
            </Table.Body>
          </Table>
        </div>
      ) : null}
    </Container>
  )
}
export default ComplaintsPage

function ComplaintRow({ complaint }: { complaint: ComplaintRecord }) {
  const { t } = useTranslation("complaint")
  const { id, product, text, state, received_on, age_days } = complaint
  return (
    <Table.Row>
      <Table.Cell className="max-w-md py-2">
        <Link to={`/complaints/${id}`} className="text-ui-fg-interactive hover:underline">
          {product.title}
        </Link>
        <Text size="xsmall" className="text-ui-fg-subtle truncate">
          {text}
        </Text>
      </Table.Cell>
      <Table.Cell>
        <ComplaintStateBadge state={state} />
      </Table.Cell>
      <Table.Cell>
        {age_days === 0 ? t("today") : t("age", { count: age_days })} ({showDay(received_on)})
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "domain",
  translationNs: "complaint",
  icon: ChatBubbleLeftRight,
})

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("complaint").t("domain")
}
