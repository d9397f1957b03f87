import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { InspectionRecord } from "../../inspection-records"
import { deadlineWords } from "./deadline-words"
import { InspectionStateBadge } from "./state-badge"

/** Inspections with what comes next, those with the nearest deadline on top. */
export function InspectionTable({ inspections }: { inspections: InspectionRecord[] }) {
  const { t } = useTranslation("inspection")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("list.product")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.next")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {inspections.map((inspection) => (
            <InspectionRow key={inspection.id} inspection={inspection} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function InspectionRow({ inspection }: { inspection: InspectionRecord }) {
  const { t } = useTranslation("inspection")
  const { id, number, product, maker, state, deadline, outcome, kind } = inspection
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Link to={`/inspections/${id}`} className="text-ui-fg-interactive hover:underline">
          {product.title}
        </Link>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {number} · {maker.name} · {t(`kinds.${kind}`)}
        </Text>
      </Table.Cell>
      <Table.Cell>
        <InspectionStateBadge state={state} />
      </Table.Cell>
      <Table.Cell className={deadline?.tone === "late" ? "text-ui-fg-error" : ""}>
        {deadline ? deadlineWords(t, deadline) : outcome ? t(`outcomes.${outcome}`) : null}
      </Table.Cell>
    </Table.Row>
  )
}
