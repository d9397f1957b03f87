import { join } from "node:path"
import { dataDir } from "./paths"
import { PlainError } from "./plain-error"
import { PostgresCluster } from "./postgres-cluster"
import { ports, readSecrets } from "./settings"

/**
 * Answers the database of this installation for the time of `work`: that of DATABASE_URL, or our own. A marketplace that
 * runs keeps running; a server that had to be started is stopped again.
 *
 * @throws PlainError where nothing was ever started here
 */
export async function withInstallationDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const given = process.env.DATABASE_URL
  if (given) return work(given)
  const cluster = new PostgresCluster({
    folder: join(dataDir, "postgres"),
    port: ports.database,
    password: readSecrets().database,
  })
  if (!cluster.exists) throw new PlainError('There is no database here yet: "npm start" makes one.')
  if (cluster.running) return work(cluster.url("cho_ocop"))
  await cluster.start()
  try {
    return await work(cluster.url("cho_ocop"))
  } finally {
    await cluster.stop()
  }
}
