import { Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ImportPreview, PreviewLine } from "../../certificate-import/preview-import"
import { showDay } from "../certificates/days"

const colors = { new: "green", known: "grey", bad: "red" } as const
/** Lines drawn at once; a browser has no use for thousands. */
const DRAWN = 300

type PreviewTableProps = { preview: ImportPreview; onlyBad: boolean }

/** What a file holds line by line, with what is wrong in the reader's language. */
export function PreviewTable({ preview, onlyBad }: PreviewTableProps) {
  const { t } = useTranslation("ocopCredential")
  const lines = onlyBad ? preview.lines.filter(({ state }) => state === "bad") : preview.lines
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("import.line")}</Table.HeaderCell>
            <Table.HeaderCell>{t("import.state")}</Table.HeaderCell>
            <Table.HeaderCell>{t("import.number")}</Table.HeaderCell>
            <Table.HeaderCell>{t("import.product")}</Table.HeaderCell>
            <Table.HeaderCell>{t("import.decision")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.slice(0, DRAWN).map((line) => (
            <PreviewRow key={line.line} line={line} />
          ))}
        </Table.Body>
      </Table>
      {lines.length > DRAWN ? (
        <Text size="small" className="px-6 py-3">
          {t("import.more", { count: lines.length - DRAWN })}
        </Text>
      ) : null}
    </div>
  )
}

function PreviewRow({ line }: { line: PreviewLine }) {
  const { t, i18n } = useTranslation("ocopCredential")
  const language = i18n.language.startsWith("en") ? "en" : "vi"
  const decision = [
    line.star ? t("stars", { ns: "ocop", count: line.star }) : null,
    line.decision_number,
    line.decided_on && showDay(line.decided_on),
  ]
  return (
    <Table.Row>
      <Table.Cell>{line.line}</Table.Cell>
      <Table.Cell className="py-2">
        <Badge size="2xsmall" color={colors[line.state]}>
          {t(`import.states.${line.state}`)}
        </Badge>
        {line.problems.map((problem, index) => (
          <Text key={`${problem.code} ${index}`} size="small" className="text-ui-fg-error">
            {problem[language]}
          </Text>
        ))}
      </Table.Cell>
      <Table.Cell>{line.number}</Table.Cell>
      <Table.Cell>{line.product}</Table.Cell>
      <Table.Cell>{decision.filter(Boolean).join(" · ")}</Table.Cell>
    </Table.Row>
  )
}
