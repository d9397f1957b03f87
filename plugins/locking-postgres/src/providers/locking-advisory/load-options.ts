import { asValue } from "@medusajs/framework/awilix"
import type { LoaderOptions } from "@medusajs/framework/types"

type ProviderLoaderOptions = LoaderOptions & { moduleOptions?: Record<string, unknown> }

/** Medusa gives the constructor of a locking provider the options of the module; its own ones reach only a loader. */
export const loadOptions = async ({
  container,
  options,
  moduleOptions,
}: ProviderLoaderOptions): Promise<void> => {
  container.register({ lockingAdvisoryOptions: asValue(moduleOptions ? options : {}) })
}
