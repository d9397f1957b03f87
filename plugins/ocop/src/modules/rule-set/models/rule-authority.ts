import { model } from "@medusajs/framework/utils"

import RuleSetVersion from "./rule-set-version"

/** Who recognises or refers a star, from when to when, by one version of a rule set. */
const RuleAuthority = model.define("rule_authority", {
  id: model.id({ prefix: "ruleauth" }).primaryKey(),
  rule_set_version: model.belongsTo(() => RuleSetVersion, { mappedBy: "authorities" }),
  /** Place in the document, counted from 1. */
  position: model.number(),
  act: model.enum(["recognise", "refer"]),
  star: model.number(),
  level: model.enum(["district", "province", "central"]),
  title_vi: model.text(),
  title_en: model.text(),
  valid_from: model.text(),
  valid_to: model.text().nullable(),
})

export default RuleAuthority
