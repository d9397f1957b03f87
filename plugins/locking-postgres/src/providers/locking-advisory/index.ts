import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { loadOptions } from "./load-options"
import { LockingAdvisoryProvider } from "./locking-advisory-provider"

export default ModuleProvider(Modules.LOCKING, {
  services: [LockingAdvisoryProvider],
  loaders: [loadOptions],
})
