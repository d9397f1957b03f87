import { model } from "@medusajs/framework/utils"

import RuleSetVersion from "./rule-set-version"

/** The criteria sheet of one product set in one version of a rule set. */
const RuleSetSheet = model
  .define("rule_set_sheet", {
    id: model.id({ prefix: "rulesheet" }).primaryKey(),
    rule_set_version: model.belongsTo(() => RuleSetVersion, { mappedBy: "sheets" }),
    code: model.text(),
    /** Parts, sections, criteria, options: a `Sheet` of the scoring engine. */
    sheet: model.json(),
  })
  .indexes([{ on: ["rule_set_version_id", "code"], unique: true }])

export default RuleSetSheet
