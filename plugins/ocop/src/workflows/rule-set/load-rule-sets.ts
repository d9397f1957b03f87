import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { RULE_SET_MODULE } from "../../modules/rule-set"
import type RuleSetModuleService from "../../modules/rule-set/service"
import { shippedDocuments } from "../../modules/rule-set/shipped-documents"

// One transaction: it happens as a whole or not at all, and there is nothing to take back.
const loadRuleSetsStep = createStep(
  "load-rule-sets",
  async (_: void, { container }) =>
    new StepResponse(
      await container
        .resolve<RuleSetModuleService>(RULE_SET_MODULE)
        .loadRuleSets(shippedDocuments(), "Nạp cùng phần mềm"),
    ),
)

/**
 * Gives the database the rule sets that this version ships, those that it doesn't have. Running it again changes
 * nothing, and a set that an office corrected stays as it is.
 *
 * @returns ids of the sets that were loaded
 */
export const loadRuleSetsWorkflow = createWorkflow(
  "load-rule-sets",
  () => new WorkflowResponse(loadRuleSetsStep()),
)
