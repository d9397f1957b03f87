import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { databaseFingerprint } from "../lib/build"
import { migrate, seedDemo } from "../lib/medusa"
import { dataDir } from "../lib/paths"
import { freePort } from "../lib/ports"
import { PostgresCluster } from "../lib/postgres-cluster"
import { step } from "../lib/steps"
import { testSecrets } from "./test-secrets"

const templateDatabase = "template_shop"

/** A database server for one test run, with a migrated and seeded database to copy from. */
export type TestCluster = {
  /** Environment that tells the suites where it is; see marketplace.ts. */
  env: Record<string, string>
  stop: () => Promise<void>
}

const copy = (from: string, to: string) => execFileSync("cp", ["-a", from, to])

/** The demo city's dates count from today, so a template is good for one day of one build. */
const templateName = () => {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
  return `${databaseFingerprint()}-${day}`
}

/** Starts a cluster in a folder and on a port of its own, without the template: enough for module tests. */
export async function startBareCluster(): Promise<
  TestCluster & { cluster: PostgresCluster; folder: string }
> {
  const { cluster, folder } = await newCluster()
  await cluster.start()
  await cluster.createDatabase("modules")
  return {
    cluster,
    folder,
    env: { TEST_DATABASE_URL: cluster.url("modules") },
    stop: () => discard(cluster, folder),
  }
}

/** Clusters that may be running, with their folders: also one whose making failed or was interrupted. */
const begun = new Map<PostgresCluster, string>()

async function newCluster(): Promise<{ cluster: PostgresCluster; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "cho-ocop-test-"))
  execFileSync("chmod", ["755", folder])
  const cluster = new PostgresCluster({
    folder: join(folder, "postgres"),
    port: await freePort(),
    password: "test",
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  })
  begun.set(cluster, folder)
  return { cluster, folder }
}

/** Stops and removes every cluster that was begun here, however far it got. */
export async function discardAll(): Promise<void> {
  for (const [cluster, folder] of [...begun]) await discard(cluster, folder)
}

async function discard(cluster: PostgresCluster, folder: string): Promise<void> {
  begun.delete(cluster)
  await cluster.stop()
  cluster.remove()
  rmSync(folder, { recursive: true, force: true })
}

/** Starts a cluster that holds the template; made once for a build and a day, then taken from a copy. */
export async function startTemplateCluster(): Promise<TestCluster> {
  const { cluster, folder } = await newCluster()
  const files = join(folder, "template-files")
  const kept = join(dataDir, "test-template", templateName())
  if (existsSync(kept)) {
    await step("Copying the test database", async () => {
      mkdirSync(dirname(cluster.dataFolder), { recursive: true })
      copy(`${join(kept, "postgres")}/.`, dirname(cluster.dataFolder))
      copy(join(kept, "files"), files)
      await cluster.start()
    })
  } else {
    await step("Making the test database (migrate and seed, once for a build)", async () => {
      mkdirSync(files, { recursive: true })
      await cluster.start()
      await cluster.createDatabase(templateDatabase)
      const env = {
        ...testSecrets,
        DATABASE_URL: cluster.url(templateDatabase),
        FILES_DIR: files,
        STOREFRONT_URL: "",
      }
      await migrate(env)
      await seedDemo(env)
      await cluster.stop()
      rmSync(dirname(kept), { recursive: true, force: true })
      const partial = `${kept}.partial`
      mkdirSync(partial, { recursive: true })
      copy(dirname(cluster.dataFolder), join(partial, "postgres"))
      copy(files, join(partial, "files"))
      renameSync(partial, kept)
      await cluster.start()
    })
  }
  return {
    env: {
      TEST_CLUSTER_URL: cluster.url(""),
      TEST_TEMPLATE: templateDatabase,
      TEST_FILES: files,
      TEST_FOLDER: folder,
    },
    stop: () => discard(cluster, folder),
  }
}
