import type { RuleSetOverview } from "../../rule-set-overview"

/** The rule set that a new decision is most likely given under: the newest in force that is no sample. */
export function defaultRuleSet({ rule_sets }: RuleSetOverview): string | undefined {
  return rule_sets.findLast(({ state, sample }) => state === "in_force" && !sample)?.id
}
