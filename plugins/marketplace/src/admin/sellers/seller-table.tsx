import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { SellerList, SellerRow } from "../../queries/list-sellers"
import { StateBadge } from "./state-badge"

type SellerTableProps = { list: SellerList; page: number; onPage: (page: number) => void }

/** Sellers with what staff choose them by. */
export function SellerTable({ list, page, onPage }: SellerTableProps) {
  const { t } = useTranslation("marketplace")
  const pages = Math.max(1, Math.ceil(list.count / list.limit))
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("list.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("list.legalForm")}</Table.HeaderCell>
              <Table.HeaderCell>{t("list.commune")}</Table.HeaderCell>
              <Table.HeaderCell>{t("list.state")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("list.products")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.sellers.map((seller) => (
              <SellerLine key={seller.id} seller={seller} />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Table.Pagination
        count={list.count}
        pageSize={list.limit}
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

function SellerLine({ seller }: { seller: SellerRow }) {
  const { t, i18n } = useTranslation("marketplace")
  const { id, name, legal_form, commune, state, products } = seller
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/sellers/${id}`} className="text-ui-fg-interactive hover:underline">
          {name}
        </Link>
      </Table.Cell>
      <Table.Cell>{t(`legalForms.${legal_form}`)}</Table.Cell>
      <Table.Cell>{(i18n.language.startsWith("en") ? commune?.name_en : commune?.name) ?? "–"}</Table.Cell>
      <Table.Cell>
        <StateBadge state={state} />
      </Table.Cell>
      <Table.Cell className="text-right">{products}</Table.Cell>
    </Table.Row>
  )
}
