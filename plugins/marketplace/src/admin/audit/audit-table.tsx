import { Badge, Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AuditAnswer, AuditList } from "../../queries/list-audit"
import { showInstant } from "../staff/show-day"
import type { AuditFilterValues } from "./audit-filters"

type AuditTableProps = {
  list: AuditList
  page: number
  onPage: (page: number) => void
  onNarrow: (values: AuditFilterValues) => void
}

/** Entries of the log, the newest first; a person or a thing can be clicked to see all about it. */
export function AuditTable({ list, page, onPage, onNarrow }: AuditTableProps) {
  const { t } = useTranslation("staff")
  const pages = Math.max(1, Math.ceil(list.count / list.limit))
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("audit.at")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.actor")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.action")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.entity")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.status")}</Table.HeaderCell>
              <Table.HeaderCell>{t("audit.sent")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.entries.map((entry) => (
              <AuditLine key={entry.id} entry={entry} onNarrow={onNarrow} />
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

function AuditLine({ entry, onNarrow }: { entry: AuditAnswer; onNarrow: AuditTableProps["onNarrow"] }) {
  const { t } = useTranslation("staff")
  const { actor_id, entity_id } = entry
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        {entry.sequence} · {showInstant(entry.at)}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <Narrow onClick={actor_id ? () => onNarrow({ actor_id }) : null}>
          {entry.actor_name || t(`audit.actors.${entry.actor_type}`)}
        </Narrow>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t(`audit.actors.${entry.actor_type}`)}
        </Text>
      </Table.Cell>
      <Table.Cell className="font-mono text-xs">{entry.action}</Table.Cell>
      <Table.Cell>
        <Narrow onClick={entity_id ? () => onNarrow({ entity_id }) : null}>
          {[entry.entity_type, entity_id].filter(Boolean).join(" ")}
        </Narrow>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <Outcome entry={entry} />
      </Table.Cell>
      <Table.Cell className="max-w-md whitespace-pre-wrap break-words font-mono text-xs">
        {entry.summary === null ? "" : JSON.stringify(entry.summary, null, 1)}
      </Table.Cell>
    </Table.Row>
  )
}

function Narrow({ onClick, children }: { onClick: (() => void) | null; children: string }) {
  return onClick ? (
    <Button size="small" variant="transparent" className="-mx-2 text-left" onClick={onClick}>
      {children}
    </Button>
  ) : (
    <Text size="small">{children}</Text>
  )
}

function Outcome({ entry: { phase, status } }: { entry: AuditAnswer }) {
  const { t } = useTranslation("staff")
  if (phase === "requested" || status === null) {
    return <Badge size="2xsmall">{t("audit.requested")}</Badge>
  }
  const outcome = status < 400 ? "done" : status < 500 ? "refused" : "failed"
  const color = { done: "green", refused: "orange", failed: "red" } as const
  return (
    <Badge size="2xsmall" color={color[outcome]}>
      {t(`audit.${outcome}`, { status })}
    </Badge>
  )
}
