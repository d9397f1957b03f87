import { join } from "node:path"

/** The checkout; scripts/run.mjs makes it the working directory. */
export const root = process.cwd()

/** All that a running marketplace writes: database, pictures, secrets, logs. Ignored by git. */
export const dataDir = process.env.DATA_DIR ?? join(root, ".data")

export const backendDir = join(root, "backend")
export const backendBuildDir = join(backendDir, ".medusa", "server")
export const storefrontDir = join(root, "storefront")
