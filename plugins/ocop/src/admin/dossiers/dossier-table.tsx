import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { DossierQueue, QueueRow } from "../../dossier-queue"
import { DeadlineWords } from "./deadline-words"
import { DossierStateBadge } from "./state-badge"

type DossierTableProps = { dossiers: readonly QueueRow[] }

/** Dossiers with where they stand and what is due, words before dates. */
export function DossierTable({ dossiers }: DossierTableProps) {
  const { t, i18n } = useTranslation("ocopDossier")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("list.product")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.maker")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.deadline")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {dossiers.map(({ id, product, number, kind, maker, commune, state, level, deadline }) => (
            <Table.Row key={id}>
              <Table.Cell className="py-2">
                <Link to={`/dossiers/${id}`} className="text-ui-fg-interactive hover:underline">
                  {product.title}
                </Link>
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`kind.${kind}`)} · {number ?? t("list.noNumber")}
                </Text>
              </Table.Cell>
              <Table.Cell className="py-2">
                <Text size="small">{maker.name}</Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {i18n.language.startsWith("en") ? commune.name_en : commune.name}
                </Text>
              </Table.Cell>
              <Table.Cell className="py-2">
                <DossierStateBadge state={state} />
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`level.${level}`)}
                </Text>
              </Table.Cell>
              <Table.Cell className="py-2">
                <DeadlineWords deadline={deadline} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

type PagesProps = { queue: DossierQueue; page: number; onPage: (page: number) => void }

export function DossierPages({ queue: { count, limit }, page, onPage }: PagesProps) {
  const { t } = useTranslation("ocopDossier")
  const pages = Math.max(1, Math.ceil(count / limit))
  return (
    <Table.Pagination
      count={count}
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
  )
}
