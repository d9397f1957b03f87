import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { RULE_SET_MODULE } from "../../modules/rule-set"
import type RuleSetModuleService from "../../modules/rule-set/service"
import type { RecordRuleSet } from "../../modules/rule-set/service"

// One transaction at the workflow's end: what was written stays, and a mistake in it is a further version.
const recordRuleSetStep = createStep("record-rule-set", async (request: RecordRuleSet, { container }) => {
  const recorded = await container.resolve<RuleSetModuleService>(RULE_SET_MODULE).recordRuleSet(request)
  return new StepResponse(recorded)
})

/**
 * Takes in a new rule set, or a correction as the next version of one, after checking it whole.
 *
 * @example
 * await recordRuleSetWorkflow(container).run({ input: { content, corrects: "qd-26-2026", reason, recorded_by } })
 * @throws ShopError those of `RuleSetModuleService.recordRuleSet`
 */
export const recordRuleSetWorkflow = createWorkflow(
  "record-rule-set",
  (input: WorkflowData<RecordRuleSet>) => new WorkflowResponse(recordRuleSetStep(input)),
)
