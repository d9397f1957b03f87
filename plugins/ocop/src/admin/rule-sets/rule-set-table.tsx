import { Badge, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { RuleSetRow, RuleSetState } from "../../rule-set-overview"
import { inLanguage, periodInWords } from "./in-words"

const colors: Record<RuleSetState, "green" | "blue" | "grey"> = {
  coming: "blue",
  in_force: "green",
  over: "grey",
}

/** Rule sets with their validity and whether one can score with them, the newest on top. */
export function RuleSetTable({ ruleSets }: { ruleSets: readonly RuleSetRow[] }) {
  const { t } = useTranslation("ocopRules")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("list.decision")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.validity")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.completeness")}</Table.HeaderCell>
            <Table.HeaderCell>{t("list.version")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {[...ruleSets].reverse().map((ruleSet) => (
            <Row key={ruleSet.id} ruleSet={ruleSet} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function Row({ ruleSet }: { ruleSet: RuleSetRow }) {
  const { t, i18n } = useTranslation("ocopRules")
  const { id, decision, title_vi, title_en, state, sample, sheets, version } = ruleSet
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <div className="flex flex-wrap items-center gap-2">
          <Link to={`/rule-sets/${id}`} className="text-ui-fg-interactive hover:underline">
            {decision}
          </Link>
          {sample ? (
            <Badge size="2xsmall" color="orange">
              {t("sample")}
            </Badge>
          ) : null}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {inLanguage(i18n.language, title_vi, title_en)}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        <StatusBadge color={colors[state]}>{t(`states.${state}`)}</StatusBadge>
        <Text size="small" className="text-ui-fg-subtle">
          {periodInWords(t, ruleSet)}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2">
        {sheets > 0 ? t("list.whole", { count: sheets }) : t("list.headsOnly")}
      </Table.Cell>
      <Table.Cell className="py-2">{version}</Table.Cell>
    </Table.Row>
  )
}
