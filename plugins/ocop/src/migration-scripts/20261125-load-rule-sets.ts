import type { MedusaContainer } from "@medusajs/framework/types"

import { loadRuleSetsWorkflow } from "../workflows/rule-set/load-rule-sets"

/**
 * Loads the rule sets that this version ships, into a database that has certificates already as well: without them
 * nothing can be decided. A script and not a migration of the module, because it runs a workflow.
 */
export default async function loadRuleSets({ container }: { container: MedusaContainer }): Promise<void> {
  await loadRuleSetsWorkflow(container).run()
}
