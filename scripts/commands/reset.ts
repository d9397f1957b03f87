import { rmSync } from "node:fs"
import { join } from "node:path"
import { dataDir } from "../lib/paths"
import { PostgresCluster } from "../lib/postgres-cluster"
import { clearEarlierRun } from "../lib/run-file"
import { ports, readSecrets } from "../lib/settings"
import { endWith, step } from "../lib/steps"

/** Empties the data of this checkout; a database given by DATABASE_URL is never touched. */
export async function run(): Promise<void> {
  try {
    await clearEarlierRun()
    await step("Emptying the data", async () => {
      const cluster = new PostgresCluster({
        folder: join(dataDir, "postgres"),
        port: ports.database,
        password: readSecrets().database,
      })
      await cluster.clearLeftover()
      cluster.remove()
      rmSync(dataDir, { recursive: true, force: true })
    })
    if (process.env.DATABASE_URL) console.log("  The database of DATABASE_URL was left as it is.")
    console.log('\n  Everything is empty. "npm start" fills it again.\n')
  } catch (error) {
    endWith(error)
  }
}
