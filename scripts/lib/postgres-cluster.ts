import { spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { PlainError } from "./plain-error"
import { postgresHome, type PostgresHome } from "./postgres-home"

export type ClusterOptions = {
  /** The cluster's folder as wished for; see postgresHome for where it really goes. */
  folder: string
  port: number
  password: string
  /** Settings of postgresql.conf, for example { fsync: "off" } in tests. */
  settings?: Record<string, string>
}

/** A PostgreSQL server of our own: made when missing, started, stopped; one folder, one port. */
export class PostgresCluster {
  private readonly home: PostgresHome
  private readonly data: string

  constructor(private readonly options: ClusterOptions) {
    this.home = postgresHome(options.folder)
    this.data = join(this.home.folder, "data")
  }

  get dataFolder(): string {
    return this.data
  }

  url(database: string): string {
    const { password, port } = this.options
    return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  }

  private program(name: "initdb" | "pg_ctl", args: string[]) {
    const { user, bin } = this.home
    return spawnSync(join(bin, name), args, {
      encoding: "utf8",
      cwd: this.home.folder,
      // pg_ctl hands its output on to the server, which would keep a pipe open for ever.
      stdio: name === "pg_ctl" ? "ignore" : ["ignore", "pipe", "pipe"],
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    })
  }

  private own(path: string): void {
    if (this.home.user) chownSync(path, this.home.user.uid, this.home.user.gid)
  }

  /** Makes the cluster when there is none. A folder that an interrupted run left half made is made anew. */
  private create(): void {
    const finished = join(this.home.folder, "initialised")
    if (existsSync(finished)) return
    rmSync(this.data, { recursive: true, force: true })
    mkdirSync(this.home.folder, { recursive: true })
    this.own(this.home.folder)
    const passwordFile = join(this.home.folder, "password")
    writeFileSync(passwordFile, this.options.password, { mode: 0o600 })
    this.own(passwordFile)
    const made = this.program("initdb", [
      `--pgdata=${this.data}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ])
    unlinkSync(passwordFile)
    if (made.error || made.status !== 0) {
      throw new PlainError(`The database could not be set up: ${made.error?.message ?? made.stderr.trim()}`)
    }
    writeFileSync(finished, "")
  }

  /** True where the cluster was made before. */
  get exists(): boolean {
    return existsSync(this.data)
  }

  /** True while a server runs on the cluster, whoever started it. */
  get running(): boolean {
    return this.exists && this.program("pg_ctl", ["status", "-D", this.data]).status === 0
  }

  /** Stops the server that a killed run has left behind, if there is one. */
  async clearLeftover(): Promise<void> {
    if (this.running) await this.stop()
  }

  /** Starts the server, making the cluster when there is none, and waits until it answers. */
  async start(): Promise<void> {
    this.create()
    const settings = {
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      max_connections: "300",
      ...this.options.settings,
    }
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
    const log = join(this.home.folder, "server.log")
    const started = this.program("pg_ctl", [
      "start",
      "--wait",
      "--timeout=60",
      "-D",
      this.data,
      "-l",
      log,
      "-o",
      `-p ${this.options.port} ${flags.join(" ")}`,
    ])
    if (started.status !== 0) {
      const reason = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-3).join("\n") : ""
      throw new PlainError(`The database did not start.\n\n${reason}`)
    }
  }

  /** Stops the server; open connections are closed, finished transactions kept. */
  async stop(): Promise<void> {
    this.program("pg_ctl", ["stop", "--wait", "--mode=fast", "-D", this.data])
  }

  /** Removes the cluster's folder, and with it all data. */
  remove(): void {
    rmSync(this.home.folder, { recursive: true, force: true })
  }

  /** Creates a database when it isn't there; `template` copies another one, which nobody may use meanwhile. */
  async createDatabase(name: string, template?: string): Promise<void> {
    await withClient(this.url("postgres"), async (client) => {
      const known = await client.query("select 1 from pg_database where datname = $1", [name])
      if (known.rowCount) return
      const copy = template ? ` template ${client.escapeIdentifier(template)}` : ""
      await client.query(`create database ${client.escapeIdentifier(name)}${copy}`)
    })
  }
}

/** Opens one connection for the time of `work`. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
