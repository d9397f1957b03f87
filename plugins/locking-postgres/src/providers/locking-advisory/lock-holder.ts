import { setTimeout as delay } from "node:timers/promises"
import type { ClientConfig } from "pg"

import type { LockKey } from "./lock-key"
import { Session } from "./session"

/**
 * How an attempt ends: the lock is ours; we are the next to get it; another process is next. Being next is a lock of
 * its own, so that a process with many waiters can't overtake another process for ever.
 */
type Outcome = "held" | "next" | "waiting"

const ATTEMPT = `
  SELECT CASE
    WHEN NOT (CASE WHEN $4::boolean THEN true ELSE pg_try_advisory_lock($2::int, $3::int) END) THEN 'waiting'
    WHEN NOT pg_try_advisory_lock($1::bigint) THEN 'next'
    WHEN pg_advisory_unlock($2::int, $3::int) THEN 'held'
    ELSE 'held'
  END AS outcome`

const FIRST_PAUSE_MS = 4
const LONGEST_PAUSE_MS = 40

const pauseAfter = (attempt: number): number =>
  Math.min(FIRST_PAUSE_MS * 1.5 ** attempt, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2)

/**
 * Holds all advisory locks of this process in one session. When the process dies, however it dies, PostgreSQL ends the
 * session and frees them. It is no connection of the application's pool, so tasks that hold a lock never keep away from
 * the pool what the next task needs to finish.
 */
export class LockHolder {
  private session: Session | undefined
  private opening: Promise<Session> | undefined

  /** `onLost` is called when a session, and with it every lock it held, is gone. */
  constructor(
    private readonly config: ClientConfig,
    private readonly onLost: (session: Session, reason: string) => void,
  ) {}

  /**
   * Takes the lock, waiting until `deadline` (ms since 1970; no waiting if undefined).
   * @returns the session that holds it; undefined when another process does.
   * @throws the driver's error when the database can't be reached in that time
   */
  async lock(key: LockKey, deadline: number | undefined): Promise<Session | undefined> {
    let turn: Session | undefined
    for (let attempt = 0; ; attempt++) {
      const { outcome, session, error } = await this.attempt(key, turn)
      if (outcome === "held") {
        return session
      }
      turn = outcome === "next" ? session : undefined
      const left = (deadline ?? 0) - Date.now()
      const replaceSession = error !== undefined && attempt === 0
      if (left <= 0 && !replaceSession) {
        await turn?.query("SELECT pg_advisory_unlock($1::int, $2::int)", [...key.turn]).catch(() => undefined)
        if (error !== undefined) {
          throw error
        }
        return undefined
      }
      await delay(Math.max(Math.min(pauseAfter(attempt), left), 0))
    }
  }

  /** Frees a lock of `session`; if that session is gone, its locks went with it. */
  async unlock(key: LockKey, session: Session): Promise<void> {
    if (session.alive) {
      await session.query("SELECT pg_advisory_unlock($1::bigint)", [key.id]).catch(() => undefined)
    }
  }

  async close(): Promise<void> {
    const session = this.session ?? (await this.opening?.catch(() => undefined))
    await session?.close()
  }

  private async attempt(key: LockKey, turn: Session | undefined) {
    try {
      const session = await this.current()
      const [row] = await session.query<{ outcome: Outcome }>(ATTEMPT, [
        key.id,
        ...key.turn,
        turn === session,
      ])
      return { outcome: row?.outcome, session }
    } catch (error) {
      return { error }
    }
  }

  private current(): Promise<Session> {
    if (this.session?.alive) {
      return Promise.resolve(this.session)
    }
    this.opening ??= Session.open(this.config, this.onLost)
      .then((session) => (this.session = session))
      .finally(() => (this.opening = undefined))
    return this.opening
  }
}
