import { Alert, Button, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, useSearchParams, type UIMatch } from "react-router-dom"

import { addressOf, sheetOf } from "../../../rule-sets/address"
import { LoadDrawer } from "../../../rule-sets/load-drawer"
import { ProductSetList } from "../../../rule-sets/product-set-list"
import { RuleSetFacts } from "../../../rule-sets/rule-set-facts"
import { saveDocument } from "../../../rule-sets/save-document"
import { SettingList } from "../../../rule-sets/setting-list"
import { SheetView } from "../../../rule-sets/sheet-view"
import { useRuleSet } from "../../../rule-sets/use-rule-sets"
import { VersionLog } from "../../../rule-sets/version-log"

/** One rule set in a version: its facts, its sheets, its settings and the log of its versions; or one sheet alone. */
const RuleSetPage = () => {
  const { t } = useTranslation("ocopRules")
  const { id = "" } = useParams()
  const [params] = useSearchParams()
  const version = params.get("version")
  const { data, error } = useRuleSet(id, version)
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  if (!data) {
    return <Skeleton className="h-64 w-full" />
  }
  const ruleSet = data.rule_set
  const { document, versions } = ruleSet
  const sheet = sheetOf(document, params.get("sheet"))
  if (sheet) {
    return <SheetView sheet={sheet} closeAddress={addressOf(id, version, null)} />
  }
  const newest = versions[0]?.version ?? ruleSet.version
  return (
    <div className="flex flex-col gap-3">
      <div className="flex justify-end gap-2">
        <Button size="small" variant="transparent" onClick={() => saveDocument(ruleSet)}>
          {t("detail.download")}
        </Button>
        <LoadDrawer corrects={{ id, decision: document.decision, version: newest }} />
      </div>
      <RuleSetFacts ruleSet={ruleSet} />
      <ProductSetList ruleSet={ruleSet} addressOf={(code) => addressOf(id, version, code)} />
      <SettingList ruleSet={ruleSet} />
      <VersionLog ruleSet={ruleSet} />
    </div>
  )
}
export default RuleSetPage

export const handle = { breadcrumb: ({ params }: UIMatch) => <Decision id={params.id ?? ""} /> }

function Decision({ id }: { id: string }) {
  return useRuleSet(id, null).data?.rule_set.document.decision ?? "…"
}
