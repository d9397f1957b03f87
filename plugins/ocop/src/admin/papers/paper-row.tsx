import { StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { PaperStandingName } from "../../modules/paper/paper-standing-names"
import type { PaperRecord } from "../../paper-records"
import { showDay } from "../certificates/days"
import { CheckPaper } from "./check-paper"
import { fileAddress } from "./use-papers"

const colors: Record<PaperStandingName, "green" | "orange" | "blue" | "red" | "grey"> = {
  to_check: "blue",
  refused: "grey",
  withdrawn: "grey",
  not_yet: "grey",
  holds: "green",
  ending_soon: "orange",
  ended: "red",
}

/** A paper, words before dates, with what can be done. */
export function PaperRow({ paper }: { paper: PaperRecord }) {
  const { t, i18n } = useTranslation("paper")
  const { type, number, issuer, seller, product, ends_on, days_left, standing, file, next } = paper
  const tone = days_left === null || days_left > 0 ? "left" : days_left === 0 ? "today" : "late"
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="small">{i18n.language.startsWith("en") ? type.title_en : type.title_vi}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {number} · {issuer}
        </Text>
        {paper.checks.map(({ verdict, on, by, reason }, index) => (
          <Text key={index} size="xsmall" className="text-ui-fg-subtle">
            {t("checkedBy", { verdict: t(`verdicts.${verdict}`), day: showDay(on), name: by ?? t("system") })}
            {reason ? `. ${reason}` : ""}
          </Text>
        ))}
        {paper.reminders.map(({ days_before, on }) => (
          <Text key={days_before} size="xsmall" className="text-ui-fg-subtle">
            {t("reminded", { days: days_before, day: showDay(on) })}
          </Text>
        ))}
      </Table.Cell>
      <Table.Cell>
        <Text size="small">{seller.name}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {product?.title ?? t("wholeFacility")}
        </Text>
      </Table.Cell>
      <Table.Cell>
        {ends_on && days_left !== null ? (
          <>
            <Text size="small" className={days_left < 0 ? "text-ui-fg-error" : ""}>
              {t(`days.${tone}`, { count: Math.abs(days_left) })}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {showDay(ends_on)}
            </Text>
          </>
        ) : (
          t("noEnd")
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <StatusBadge color={colors[standing]}>{t(`standings.${standing}`)}</StatusBadge>
      </Table.Cell>
      <Table.Cell>
        <div className="flex flex-wrap items-center gap-2 py-1">
          {file ? (
            <a href={fileAddress(paper.id)} className="text-ui-fg-interactive txt-small hover:underline">
              {t("file")}
            </a>
          ) : (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("noFile")}
            </Text>
          )}
          {next.map((transition) => (
            <CheckPaper key={transition.verdict} paper={paper} transition={transition} />
          ))}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}
