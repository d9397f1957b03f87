import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Overview, OverviewRow } from "../../certificate-overview"
import { BadgeOfState } from "./badge-of-state"
import { daysInWords, deadlineInWords, showDay } from "./days"

type CertificateTableProps = {
  overview: Overview
  limit: number
  page: number
  onPage: (page: number) => void
}

/** Certificates with their state, their end and what comes next, words before dates. */
export function CertificateTable({ overview, limit, page, onPage }: CertificateTableProps) {
  const { t } = useTranslation("ocop")
  const pages = Math.max(1, Math.ceil(overview.count / limit))
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("list.product")}</Table.HeaderCell>
              <Table.HeaderCell>{t("list.state")}</Table.HeaderCell>
              <Table.HeaderCell>{t("list.end")}</Table.HeaderCell>
              <Table.HeaderCell>{t("list.next")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {overview.certificates.map((certificate) => (
              <CertificateRow key={certificate.id} certificate={certificate} />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Table.Pagination
        count={overview.count}
        pageSize={limit}
        pageIndex={page - 1}
        pageCount={pages}
        canPreviousPage={page > 1}
        canNextPage={page < pages}
        previousPage={() => onPage(page - 1)}
        nextPage={() => onPage(page + 1)}
        translations={{
          of: t("pagination.of"),
          results: t("pagination.results"),
          pages: t("pagination.pages"),
          prev: t("pagination.prev"),
          next: t("pagination.next"),
        }}
      />
    </>
  )
}

function CertificateRow({ certificate }: { certificate: OverviewRow }) {
  const { t } = useTranslation("ocop")
  const { id, number, product, badge, days_left, deadline } = certificate
  const end = badge?.valid_until
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Link to={`/certificates/${id}`} className="text-ui-fg-interactive hover:underline">
          {product?.title ?? t("list.noProduct")}
        </Link>
        <Text size="small" className="text-ui-fg-subtle">
          {badge?.certificate_number || number}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        <BadgeOfState badge={badge} />
        {badge?.awaiting_centre ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t("awaitingCentre")}
          </Text>
        ) : null}
      </Table.Cell>
      <Table.Cell className="py-2">
        {end && days_left !== null ? (
          <>
            <Text size="small">{daysInWords(t, days_left)}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {showDay(end)}
            </Text>
          </>
        ) : (
          "–"
        )}
      </Table.Cell>
      <Table.Cell className="py-2">
        {deadline ? (
          <>
            <Text size="small" className={deadline.days < 0 ? "text-ui-fg-error" : undefined}>
              {deadlineInWords(t, deadline)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {showDay(deadline.on)}
            </Text>
          </>
        ) : (
          "–"
        )}
      </Table.Cell>
    </Table.Row>
  )
}
