import { model } from "@medusajs/framework/utils"

import RuleAuthority from "./rule-authority"
import RuleSetSheet from "./rule-set-sheet"
import RuleSetting from "./rule-setting"

/**
 * One version of a rule set: the first as it was loaded, each later one a correction with its reason. The newest is
 * the one that holds; the database refuses to change any (see the migrations). Days are `YYYY-MM-DD` of Vietnam.
 */
const RuleSetVersion = model
  .define("rule_set_version", {
    id: model.id({ prefix: "ruleset" }).primaryKey(),
    /** The rule set's own id, for example `qd-26-2026`. */
    rule_set_id: model.text(),
    version: model.number(),
    decision: model.text(),
    title_vi: model.text(),
    title_en: model.text(),
    issued_on: model.text().nullable(),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    sample: model.boolean(),
    /** What else a document's head holds: structure, bands, branches, names of product sets, sources, notes. */
    head: model.json(),
    reason: model.text(),
    /** How many places differ from the version before, and the first of them. */
    changes: model.json(),
    /** Id of the staff member; null for what the software came with. */
    recorded_by: model.text().nullable(),
    sheets: model.hasMany(() => RuleSetSheet, { mappedBy: "rule_set_version" }),
    authorities: model.hasMany(() => RuleAuthority, { mappedBy: "rule_set_version" }),
    settings: model.hasMany(() => RuleSetting, { mappedBy: "rule_set_version" }),
  })
  .indexes([{ on: ["rule_set_id", "version"], unique: true }])

export default RuleSetVersion
