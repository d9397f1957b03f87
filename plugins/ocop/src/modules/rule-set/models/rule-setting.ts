import { model } from "@medusajs/framework/utils"

import RuleSetVersion from "./rule-set-version"

/** One setting from when to when, by one version of a rule set; what each key holds is in `rules/settings.ts`. */
const RuleSetting = model.define("rule_setting", {
  id: model.id({ prefix: "ruleval" }).primaryKey(),
  rule_set_version: model.belongsTo(() => RuleSetVersion, { mappedBy: "settings" }),
  /** Place in the document, counted from 1. */
  position: model.number(),
  key: model.text(),
  value: model.json(),
  basis: model.enum(["decision", "local", "borrowed"]),
  valid_from: model.text(),
  valid_to: model.text().nullable(),
})

export default RuleSetting
