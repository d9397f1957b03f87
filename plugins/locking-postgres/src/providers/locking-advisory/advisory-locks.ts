import type { ClientConfig } from "pg"

import { KeyQueue } from "./key-queue"
import { busyError, lostError } from "./lock-error"
import { LockHolder } from "./lock-holder"
import type { LockKey } from "./lock-key"
import type { Session } from "./session"

/** A key that an owner has, in the session that holds it. `owner` null: nobody may take it twice. */
export type Hold = {
  key: LockKey
  owner: string | null
  session: Session
  expiry?: NodeJS.Timeout
  /** Told when the lock was lost or taken away; not when its owner gives it back. */
  onLost?: (reason: string) => void
}

export type LockRequest = {
  owner: string | null
  /** ms since 1970; undefined: don't wait. */
  deadline?: number
  /** Seconds after which the locks free themselves. */
  expire?: number
  onLost?: (reason: string) => void
}

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The locks of this process: lines its tasks up per key, and asks PostgreSQL on behalf of the first of each line. */
export class AdvisoryLocks {
  private readonly queue = new KeyQueue()
  private readonly holds = new Map<string, Hold>()
  private readonly holder: LockHolder

  constructor(
    config: ClientConfig,
    private readonly warn: (message: string) => void,
  ) {
    this.holder = new LockHolder(config, (session, reason) => this.loseAll(session, reason))
  }

  /**
   * Takes all keys (sorted, each once) or none. Keys which the owner has already stay his, with a new expiry if given.
   * @returns the keys taken by this call
   * @throws MedusaError `conflict`, code `lock_busy`
   */
  async take(keys: LockKey[], request: LockRequest): Promise<Hold[]> {
    const taken: Hold[] = []
    try {
      for (const key of keys) {
        const own = this.holds.get(key.id)
        if (own && request.owner !== null && own.owner === request.owner) {
          this.expireIn(own, request.expire)
        } else {
          taken.push(await this.takeOne(key, request))
        }
      }
      const lost = taken.filter((hold) => !this.isHeld(hold))
      if (lost.length > 0) {
        throw lostError(
          lost.map((hold) => hold.key.name),
          "it was gone before the last of the keys was free",
        )
      }
      return taken
    } catch (error) {
      await Promise.all(taken.map((hold) => this.free(hold)))
      throw error
    }
  }

  /** Gives one lock back; resolves when other processes can take it. Answers whether it was still held. */
  async free(hold: Hold): Promise<boolean> {
    if (!this.isHeld(hold)) {
      return false
    }
    this.forget(hold)
    // Sent before the next in line sends its own request, and the session keeps the order.
    const unlocked = this.holder.unlock(hold.key, hold.session)
    this.queue.leave(hold.key.id)
    await unlocked
    return true
  }

  /** What `owner` holds of `keys`. */
  heldBy(owner: string | null, keys: LockKey[]): Hold[] {
    return keys.flatMap((key) => this.holds.get(key.id) ?? []).filter((hold) => hold.owner === owner)
  }

  /** Everything held in this process, of one owner or (undefined) of all. */
  all(owner: string | null | undefined): Hold[] {
    return [...this.holds.values()].filter((hold) => owner === undefined || hold.owner === owner)
  }

  async close(): Promise<void> {
    await this.holder.close()
  }

  private isHeld(hold: Hold): boolean {
    return this.holds.get(hold.key.id) === hold
  }

  private async takeOne(key: LockKey, { owner, deadline, expire, onLost }: LockRequest): Promise<Hold> {
    const start = Date.now()
    const waited = () => (deadline === undefined ? 0 : (Date.now() - start) / 1000)
    const entered =
      deadline === undefined ? this.queue.tryEnter(key.id) : await this.queue.enter(key.id, deadline)
    if (!entered) {
      throw busyError(key.name, "this process", waited())
    }
    try {
      const session = await this.lockInLivingSession(key, deadline)
      if (!session) {
        throw busyError(key.name, "another process", waited())
      }
      const hold: Hold = { key, owner, session, ...(onLost && { onLost }) }
      this.holds.set(key.id, hold)
      this.expireIn(hold, expire)
      return hold
    } catch (error) {
      this.queue.leave(key.id)
      throw error
    }
  }

  /** A session that ended in the moment in which it got the lock holds nothing. */
  private async lockInLivingSession(
    key: LockKey,
    deadline: number | undefined,
  ): Promise<Session | undefined> {
    let session: Session | undefined
    do {
      session = await this.holder.lock(key, deadline)
    } while (session && !session.alive)
    return session
  }

  private expireIn(hold: Hold, seconds: number | undefined): void {
    if (seconds) {
      clearTimeout(hold.expiry)
      hold.expiry = setTimeout(
        () => void this.expire(hold),
        Math.min(seconds * 1000, LONGEST_TIMER_MS),
      ).unref()
    }
  }

  private async expire(hold: Hold): Promise<void> {
    if (await this.free(hold)) {
      this.warn(`The lock on "${hold.key.name}" was not given back in time and has been freed.`)
    }
  }

  private loseAll(session: Session, reason: string): void {
    const lost = this.all(undefined).filter((hold) => hold.session === session)
    for (const hold of lost) {
      this.forget(hold)
      this.queue.leave(hold.key.id)
      hold.onLost?.(reason)
    }
    if (lost.length > 0) {
      this.warn(`${lost.length} lock(s) were lost: ${reason}.`)
    }
  }

  private forget(hold: Hold): void {
    clearTimeout(hold.expiry)
    this.holds.delete(hold.key.id)
  }
}
