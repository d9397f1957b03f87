import { Client, type ClientConfig, type QueryResultRow } from "pg"

declare module "pg" {
  // There, but missing in the published types.
  interface Client {
    ref(): void
    unref(): void
  }
}

/** A server that drops idle sessions would drop the locks with them; a vanished host has to be noticed by the server. */
const SETTINGS = `
  SELECT set_config('idle_session_timeout', '0', false), set_config('tcp_keepalives_idle', '10', false),
    set_config('tcp_keepalives_interval', '5', false), set_config('tcp_keepalives_count', '3', false)`

const HEARTBEAT_MS = 15_000
const ANSWER_WITHIN_MS = 10_000

/** One connection to PostgreSQL that says when it is gone. */
export class Session {
  private running = 0
  private heartbeat: NodeJS.Timeout | undefined
  private gone = false

  private constructor(
    private readonly client: Client,
    private readonly onLost: (session: Session, reason: string) => void,
  ) {}

  /** `onLost` is called once, as soon as the session has ended for whatever reason. */
  static async open(
    config: ClientConfig,
    onLost: (session: Session, reason: string) => void,
  ): Promise<Session> {
    const client = new Client({
      application_name: "locks",
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      ...config,
    })
    const session = new Session(client, onLost)
    client.on("error", (error) => session.lose(error.message))
    client.on("end", () => session.lose("the database ended the session"))
    await client.connect()
    await session.query(SETTINGS, [])
    session.heartbeat = setInterval(
      () => void session.query("SELECT 1", []).catch(() => undefined),
      HEARTBEAT_MS,
    )
    session.heartbeat.unref()
    return session
  }

  get alive(): boolean {
    return !this.gone
  }

  /** Statements run one after the other in the order of the calls. */
  async query<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
    if (this.running++ === 0) {
      this.client.ref()
    }
    const silence = setTimeout(() => {
      // It may have freed the locks already without our knowing: rather no lock than a doubtful one.
      this.lose(`the database did not answer within ${ANSWER_WITHIN_MS / 1000} s`)
      void this.client.end().catch(() => undefined)
    }, ANSWER_WITHIN_MS)
    try {
      return (await this.client.query<Row>(text, values)).rows
    } finally {
      clearTimeout(silence)
      if (--this.running === 0) {
        // Holding a lock is no reason for a process to stay alive.
        this.client.unref()
      }
    }
  }

  async close(): Promise<void> {
    this.lose("the session was closed")
    await this.client.end()
  }

  private lose(reason: string): void {
    if (!this.gone) {
      this.gone = true
      clearInterval(this.heartbeat)
      this.onLost(this, reason)
    }
  }
}
