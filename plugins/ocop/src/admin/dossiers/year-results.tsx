import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { YearResult } from "../../modules/dossier/forms/self-assessment-form"

/** What the maker reached year by year: output, money in whole đồng, people. */
export function YearResults({ years }: { years: readonly YearResult[] | undefined }) {
  const { t, i18n } = useTranslation("ocopDossier")
  if (!years || years.length === 0) {
    return null
  }
  const figure = new Intl.NumberFormat(i18n.language)
  const money = new Intl.NumberFormat(i18n.language, { style: "currency", currency: "VND" })
  const show = (format: Intl.NumberFormat, value: number | null) =>
    value === null ? "–" : format.format(value)
  return (
    <div className="overflow-x-auto border-t">
      <Table>
        <Table.Header>
          <Table.Row>
            {["year", "output", "revenue", "profit", "workers"].map((column) => (
              <Table.HeaderCell key={column}>{t(`forms.${column}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {years.map(({ year, output, revenue, profit, workers }) => (
            <Table.Row key={year}>
              <Table.Cell>{year}</Table.Cell>
              <Table.Cell>{output || "–"}</Table.Cell>
              <Table.Cell>{show(money, revenue)}</Table.Cell>
              <Table.Cell>{show(money, profit)}</Table.Cell>
              <Table.Cell>{show(figure, workers)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
