import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { buildAll, databaseFingerprint } from "./build"
import { endAllGroups, stopServer, watchGroups, type Child } from "./children"
import { readState, writeState } from "./database-state"
import { requireDatabase } from "./given-database"
import { migrate, publishableKey, seedDemo, type BackendEnv, type StorefrontEnv } from "./medusa"
import { dataDir } from "./paths"
import { PlainError } from "./plain-error"
import { requirePort } from "./ports"
import { PostgresCluster } from "./postgres-cluster"
import { clearEarlierRun, forgetRun, rememberRun } from "./run-file"
import { ports, readSecrets } from "./settings"
import { endWith, step } from "./steps"
import { answers, waitFor } from "./wait-for"

/** The marketplace of this checkout: its database, its data and the servers that run on them. */
export class Installation {
  readonly shopUrl = `http://localhost:${ports.shop}`
  readonly backendUrl = `http://localhost:${ports.backend}`
  private readonly servers: Child[] = []
  private cluster: PostgresCluster | null = null
  private stopped: Promise<void> | null = null
  private remembered = false

  /** True from the first signal on. */
  get stopping(): boolean {
    return this.stopped !== null
  }

  /** Where a server of this installation writes what it says. */
  logFile(name: string): string {
    return join(dataDir, "logs", `${name}.log`)
  }

  /** Stops the servers, the last one started first, and then the database. Called twice it works once. */
  stop(): Promise<void> {
    this.stopped ??= (async () => {
      for (const server of [...this.servers].reverse()) await stopServer(server)
      await endAllGroups()
      await this.cluster?.stop()
      watchGroups(() => {})
      if (this.remembered) forgetRun()
    })()
    return this.stopped
  }

  private stopOnSignal(): void {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (!this.stopping) console.log("\n  Stopping …")
        void this.stop().then(() => {
          console.log("  Everything is stopped.")
          process.exit(0)
        })
      })
    }
  }

  /** Runs `work`; whatever goes wrong in it stops everything and is told in one sentence. */
  async run(work: () => Promise<void>): Promise<void> {
    console.log("\n  Chợ OCOP Long Xuyên\n")
    this.stopOnSignal()
    try {
      await clearEarlierRun()
      watchGroups(rememberRun)
      this.remembered = true
      await requirePort(ports.shop, "the shop", "SHOP_PORT")
      await requirePort(ports.backend, "the backend", "BACKEND_PORT")
      await work()
    } catch (error) {
      if (this.stopping) return
      await this.stop()
      endWith(error)
    }
  }

  /** The database to use: the one of DATABASE_URL, or our own, started here. */
  private async openDatabase(password: string): Promise<string> {
    const given = process.env.DATABASE_URL
    if (given) {
      await requireDatabase(given)
      return given
    }
    const cluster = new PostgresCluster({ folder: join(dataDir, "postgres"), port: ports.database, password })
    await cluster.clearLeftover()
    await requirePort(ports.database, "the database", "DATABASE_PORT")
    this.cluster = cluster
    await cluster.start()
    await cluster.createDatabase("cho_ocop")
    return cluster.url("cho_ocop")
  }

  /** Opens the database, builds what is stale, migrates and seeds where needed. Answers the servers' settings. */
  async prepare(): Promise<{ backend: BackendEnv; storefront: StorefrontEnv }> {
    const secrets = readSecrets()
    const databaseUrl = await step("Starting the database", () => this.openDatabase(secrets.database))
    await step("Building what changed (a few minutes the first time)", () => buildAll())
    const backend: BackendEnv = {
      DATABASE_URL: databaseUrl,
      PORT: String(ports.backend),
      JWT_SECRET: secrets.jwt,
      COOKIE_SECRET: secrets.cookie,
      REVALIDATE_SECRET: secrets.revalidate,
      CREDENTIAL_KEY_SECRET: secrets.credentialKey,
      STOREFRONT_URL: this.shopUrl,
      SITE_URL: process.env.SITE_URL ?? this.shopUrl,
      BACKEND_URL: process.env.BACKEND_URL ?? this.backendUrl,
      STORE_CORS: this.shopUrl,
      ADMIN_CORS: this.backendUrl,
      AUTH_CORS: `${this.shopUrl},${this.backendUrl}`,
      FILES_DIR: process.env.FILES_DIR ?? join(dataDir, "files"),
    }
    const fingerprint = databaseFingerprint()
    const state = await readState(databaseUrl)
    if (state.migrated !== fingerprint) {
      await step("Bringing the database up to date", () => migrate(backend))
      await writeState(databaseUrl, "migrated", fingerprint)
    }
    if (!state.seeded) {
      await step("Loading the demo city", () => seedDemo(backend))
      await writeState(databaseUrl, "seeded", new Date().toISOString())
    }
    const key = await publishableKey(databaseUrl)
    if (!key)
      throw new PlainError('The database holds no key for the shop: run "npm run reset", then "npm start".')
    const storefront: StorefrontEnv = {
      PORT: String(ports.shop),
      BACKEND_URL: this.backendUrl,
      PUBLISHABLE_KEY: key,
      REVALIDATE_SECRET: secrets.revalidate,
      SITE_URL: process.env.SITE_URL ?? this.shopUrl,
    }
    return { backend, storefront }
  }

  /** Takes a started server into care: it's stopped with the rest, and its sudden end stops the rest. */
  keep(server: Child): Child {
    this.servers.push(server)
    void server.ended.then(async () => {
      if (this.stopping || !this.servers.includes(server)) return
      console.error(
        `\n  The ${server.name} ended by itself; its log is ${server.logFile}. Run "npm start" again.`,
      )
      await this.stop()
      process.exit(1)
    })
    return server
  }

  /** Stops one server and takes it out of care. */
  async release(server: Child): Promise<void> {
    this.servers.splice(this.servers.indexOf(server), 1)
    await stopServer(server)
  }

  /** Waits until a server answers. @throws PlainError with the last lines of its log when it doesn't */
  async untilReady(server: Child, url: string, headers: Record<string, string> = {}): Promise<void> {
    let exited = false
    void server.ended.then(() => (exited = true))
    const ready = await waitFor(() => answers(url, headers), {
      timeoutMs: 120_000,
      everyMs: 150,
      giveUp: () => exited,
    })
    if (ready || this.stopping) return
    const log = existsSync(server.logFile) ? readFileSync(server.logFile, "utf8") : ""
    throw new PlainError(
      `The ${server.name} did not start. What it said last:\n\n${log.trim().split("\n").slice(-15).join("\n")}`,
    )
  }
}
