import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { stopServer, signalServer, type Child } from "../lib/children"
import { publishableKey, readyAddress, startBackend, startStorefront, type BackendEnv } from "../lib/medusa"
import { freePort } from "../lib/ports"
import { withClient } from "../lib/postgres-cluster"
import { answers, waitFor } from "../lib/wait-for"
import { demoStaff, testSecrets } from "./test-secrets"

export type Answer<T = unknown> = { status: number; body: T; headers: Headers }

export type RequestOptions = {
  method?: string
  /** Sent as JSON, or as it is when it is form data. */
  body?: unknown
  headers?: Record<string, string>
  /** Another address than the first backend process. */
  base?: string
}

export type MarketplaceOptions = {
  /** How many backend processes share the database; each has its own port. */
  processes?: 1 | 2
  /** Starts the production build of the storefront too. */
  storefront?: boolean
  /** An address that is told of changes in place of a storefront: the test listens there itself. */
  storefrontUrl?: string
}

const setting = (name: string): string => {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is missing: run this suite with "npm run test:http" or "npm run test:e2e".`)
  return value
}

/** A whole marketplace for one suite: own copy of the seeded database, own ports, own files, own clock. */
export class Marketplace {
  private readonly backends: Child[] = []
  private storefront: Child | null = null
  private staffToken = ""
  readonly urls: string[] = []
  /** The storefront's address; empty when it wasn't asked for. */
  shopUrl = ""
  key = ""

  constructor(
    private readonly folder: string,
    private readonly name: string,
    readonly databaseUrl: string,
  ) {}

  /** The first backend process. */
  get url(): string {
    return this.urls[0] ?? ""
  }

  async start({ processes = 1, storefront = false, storefrontUrl = "" }: MarketplaceOptions): Promise<void> {
    this.key = (await publishableKey(this.databaseUrl)) ?? ""
    const shopPort = await freePort()
    for (let index = 0; index < processes; index += 1) this.urls.push(`http://127.0.0.1:${await freePort()}`)
    this.shopUrl = storefront ? `http://localhost:${shopPort}` : storefrontUrl
    await Promise.all(this.urls.map((_, index) => this.startProcess(index)))
    if (!storefront) return
    this.storefront = startStorefront(
      {
        PORT: String(shopPort),
        BACKEND_URL: this.url,
        PUBLISHABLE_KEY: this.key,
        REVALIDATE_SECRET: testSecrets.REVALIDATE_SECRET,
        SITE_URL: this.shopUrl,
      },
      { logFile: join(this.folder, "storefront.log"), ownGroup: false },
    )
    await this.untilAnswers(this.storefront, this.shopUrl)
  }

  private async startProcess(index: number): Promise<void> {
    const base = this.urls[index] ?? ""
    const env: BackendEnv = {
      ...testSecrets,
      DATABASE_URL: this.databaseUrl,
      PORT: new URL(base).port,
      BACKEND_URL: base,
      STOREFRONT_URL: this.shopUrl,
      SITE_URL: this.shopUrl || "http://localhost:3000",
      FILES_DIR: join(this.folder, "files"),
      CLOCK_FILE: join(this.folder, "clock"),
      CLOCK_JOB_SECONDS: "1",
    }
    const child = startBackend(env, { logFile: join(this.folder, `backend-${index}.log`), ownGroup: false })
    this.backends[index] = child
    await this.untilAnswers(child, ...readyAddress(base, this.key))
  }

  private async untilAnswers(child: Child, url: string, headers: Record<string, string> = {}): Promise<void> {
    let exited = false
    void child.ended.then(() => (exited = true))
    if (await waitFor(() => answers(url, headers), { timeoutMs: 120_000, giveUp: () => exited })) return
    throw new Error(
      `The ${child.name} did not start:\n${readFileSync(child.logFile, "utf8").split("\n").slice(-40).join("\n")}`,
    )
  }

  /** Any request; the body of the answer is parsed when it is JSON. */
  async request<T = Record<string, unknown>>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    const isForm = options.body instanceof FormData
    const response = await fetch(`${options.base ?? this.url}${path}`, {
      method: options.method ?? (options.body === undefined ? "GET" : "POST"),
      headers: {
        ...(options.body === undefined || isForm ? {} : { "content-type": "application/json" }),
        ...options.headers,
      },
      ...(options.body === undefined
        ? {}
        : { body: isForm ? (options.body as FormData) : JSON.stringify(options.body) }),
      redirect: "manual",
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.includes("json") ?? false
    return {
      status: response.status,
      body: (isJson ? JSON.parse(text) : text) as T,
      headers: response.headers,
    }
  }

  /** A request as the storefront makes it: with the publishable key. */
  store<T = Record<string, unknown>>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.request<T>(path, {
      ...options,
      headers: { "x-publishable-api-key": this.key, ...options.headers },
    })
  }

  /** A request as the demo's administrator. */
  async admin<T = Record<string, unknown>>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    this.staffToken ||= await this.token("user", demoStaff)
    return this.request<T>(path, {
      ...options,
      headers: { authorization: `Bearer ${this.staffToken}`, ...options.headers },
    })
  }

  /** Signs in with e-mail and password and answers the bearer token. */
  async token(
    actor: "user" | "customer" | "seller",
    account: { email: string; password: string },
  ): Promise<string> {
    const answer = await this.request<{ token?: string }>(`/auth/${actor}/emailpass`, { body: account })
    if (!answer.body.token) throw new Error(`No sign-in for ${account.email}: ${JSON.stringify(answer.body)}`)
    return answer.body.token
  }

  async sql<Row extends Record<string, unknown> = Record<string, unknown>>(
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    return withClient(this.databaseUrl, async (client) => (await client.query<Row>(text, values)).rows)
  }

  /** Moves the clock of all backend processes to an instant (ISO with zone), or back to real time. */
  setClock(instant: string | null): void {
    const file = join(this.folder, "clock")
    if (instant === null) rmSync(file, { force: true })
    else writeFileSync(file, instant)
  }

  /** Ends a backend process with a signal and waits until it is gone. */
  async kill(index: number, signal: NodeJS.Signals): Promise<void> {
    const child = this.backends[index]
    if (!child) throw new Error(`There is no backend process ${index}.`)
    signalServer(child, signal)
    await child.ended
  }

  /** Starts a killed backend process again, on its old port. */
  restart(index: number): Promise<void> {
    return this.startProcess(index)
  }

  /** What a backend process has logged so far. */
  log(index = 0): string {
    const file = this.backends[index]?.logFile
    return file && existsSync(file) ? readFileSync(file, "utf8") : ""
  }

  async stop(): Promise<void> {
    const servers = [this.storefront, ...this.backends].filter((child) => child !== null)
    await Promise.all(servers.map((child) => stopServer(child)))
    await withClient(`${setting("TEST_CLUSTER_URL")}postgres`, (client) =>
      client.query(`drop database ${client.escapeIdentifier(this.name)} with (force)`),
    )
    if (!process.env.TEST_KEEP_LOGS) rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Starts a marketplace on a fresh copy of the seeded database. Call `stop()` when done, also after a failure. */
export async function startMarketplace(options: MarketplaceOptions = {}): Promise<Marketplace> {
  const name = `shop_${randomBytes(5).toString("hex")}`
  const clusterUrl = setting("TEST_CLUSTER_URL")
  await withClient(`${clusterUrl}postgres`, (client) =>
    client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(setting("TEST_TEMPLATE"))}`,
    ),
  )
  const folder = join(setting("TEST_FOLDER"), name)
  mkdirSync(folder, { recursive: true })
  execFileSync("cp", ["-al", setting("TEST_FILES"), join(folder, "files")])
  const marketplace = new Marketplace(folder, name, `${clusterUrl}${name}`)
  try {
    await marketplace.start(options)
  } catch (error) {
    await marketplace.stop()
    throw error
  }
  return marketplace
}
