import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Alert, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { AuthoritiesByDay } from "../../rule-sets/authorities-by-day"
import { LoadDrawer } from "../../rule-sets/load-drawer"
import { RuleSetTable } from "../../rule-sets/rule-set-table"
import { useRuleSets } from "../../rule-sets/use-rule-sets"

/** All rule sets, and who decides about which star on a day. */
const RuleSetsPage = () => {
  const { t } = useTranslation("ocopRules")
  const { data, error } = useRuleSets()
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  return (
    <div className="flex flex-col gap-3">
      <Container className="p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <Heading>{t("domain")}</Heading>
          <LoadDrawer />
        </div>
        <RuleSetTable ruleSets={data.rule_sets} />
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("list.hint")}
        </Text>
      </Container>
      <AuthoritiesByDay overview={data} />
    </div>
  )
}
export default RuleSetsPage

export const config = defineRouteConfig({ label: "domain", translationNs: "ocopRules", icon: BookOpen })

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("ocopRules").t("domain")
}
