import type { ClientConfig } from "pg"

/** Options of the provider in `medusa-config`, all of them optional. */
export type LockingAdvisoryOptions = {
  /** A direct connection or a pooler in session mode: locks belong to a session. Default: the application's database. */
  connectionString?: string
  /** Further settings of the connection, such as `ssl`. */
  connection?: ClientConfig
  /** Seconds that `execute`, and `acquire` with `awaitQueue`, wait in line when the caller names no time. Default 60. */
  waitTimeout?: number
}

/** A minute: a shopper in a rush for the last pieces had better wait than fail; Medusa keeps the lock on a cart for two. */
const DEFAULT_WAIT_SECONDS = 60

/** `fallbackUrl` is the application's own database. */
export const resolveOptions = (options: LockingAdvisoryOptions, fallbackUrl: string | undefined) => {
  const connectionString = options.connectionString ?? fallbackUrl ?? process.env.DATABASE_URL
  if (!connectionString) {
    throw new Error("locking-advisory needs a database: set DATABASE_URL or the option connectionString.")
  }
  return {
    connection: { ...options.connection, connectionString } satisfies ClientConfig,
    waitTimeout: options.waitTimeout ?? DEFAULT_WAIT_SECONDS,
  }
}
