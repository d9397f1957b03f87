import { Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { RuleSetOverview } from "../../rule-set-overview"
import { isInForce } from "../../rules/period"
import { readDay, showDay } from "../certificates/days"
import { AuthorityTable } from "./authority-table"

/** Who decides about which star on a day that can be chosen, rule set by rule set. */
export function AuthoritiesByDay({ overview }: { overview: RuleSetOverview }) {
  const { t } = useTranslation("ocopRules")
  const [typed, setTyped] = useState(showDay(overview.today))
  const day = readDay(typed)
  const shown = overview.rule_sets
    .map((ruleSet) => ({
      ruleSet,
      authorities: overview.authorities.filter(
        (authority) => authority.rule_set_id === ruleSet.id && isInForce(authority, day),
      ),
    }))
    .filter(({ authorities }) => authorities.length > 0)
  return (
    <Container className="p-0">
      <div className="flex flex-col gap-3 px-6 py-4">
        <Heading level="h2">{t("authorities.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("authorities.hint")}
        </Text>
        <div className="flex max-w-48 flex-col gap-1">
          <Label htmlFor="authority-day" size="small" weight="plus">
            {t("authorities.day")}
          </Label>
          <Input
            id="authority-day"
            inputMode="numeric"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </div>
      {shown.length === 0 ? <Text className="px-6 pb-6">{t("authorities.none")}</Text> : null}
      {shown.map(({ ruleSet, authorities }) => (
        <div key={ruleSet.id}>
          <Text weight="plus" size="small" className="border-t px-6 py-3">
            {ruleSet.decision}
            {ruleSet.sample ? ` (${t("sample")})` : null}
          </Text>
          <AuthorityTable authorities={authorities} />
        </div>
      ))}
    </Container>
  )
}
