import { randomUUID } from "node:crypto"
import type { ConfigModule, ILockingProvider, Logger } from "@medusajs/framework/types"

import { AdvisoryLocks } from "./advisory-locks"
import { lostError } from "./lock-error"
import { toLockKeys } from "./lock-key"
import { type LockingAdvisoryOptions, resolveOptions } from "./options"

type Dependencies = {
  logger?: Logger
  configModule?: ConfigModule
  lockingAdvisoryOptions?: LockingAdvisoryOptions
}

type AcquireOptions = { ownerId?: string | null; expire?: number; awaitQueue?: boolean; timeout?: number }

/**
 * Medusa's locks on PostgreSQL's advisory locks: several keys are taken in one order and all or none, waiting ends with
 * a `conflict` (code `lock_busy`), and what a process holds is free as soon as that process is gone.
 *
 * A lock belongs to the process that took it: re-acquiring and releasing by `ownerId` work inside that process.
 */
export class LockingAdvisoryProvider implements ILockingProvider {
  static identifier = "locking-advisory"

  private readonly locks: AdvisoryLocks
  private readonly waitTimeout: number

  constructor({ logger, configModule, lockingAdvisoryOptions }: Dependencies) {
    const { connection, waitTimeout } = resolveOptions(
      lockingAdvisoryOptions ?? {},
      configModule?.projectConfig.databaseUrl,
    )
    this.waitTimeout = waitTimeout
    this.locks = new AdvisoryLocks(connection, (message) => logger?.warn(message))
  }

  /**
   * Runs `job` while holding all `keys`. `timeout` in seconds counts for the waiting, not for the job.
   * @throws MedusaError `conflict`, code `lock_busy`: the job did not run
   * @throws MedusaError `conflict`, code `lock_lost`: the database ended the session while the job was running; the
   *   job's signal was aborted
   */
  async execute<T>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number },
  ): Promise<T> {
    const lockKeys = toLockKeys(keys)
    const lost = new AbortController()
    const holds = await this.locks.take(lockKeys, {
      owner: `execute:${randomUUID()}`,
      deadline: this.deadline(args?.timeout),
      onLost: (reason) =>
        lost.abort(
          lostError(
            lockKeys.map((key) => key.name),
            reason,
          ),
        ),
    })
    try {
      const result = await job(lost.signal)
      lost.signal.throwIfAborted()
      return result
    } finally {
      await Promise.all(holds.map((hold) => this.locks.free(hold)))
    }
  }

  /**
   * Takes all `keys` until they are released, `expire` seconds have passed, or the process ends. The same `ownerId` may
   * take them again and so prolongs `expire`; without `ownerId` nobody can. Without `awaitQueue` it doesn't wait.
   * @throws MedusaError `conflict`, code `lock_busy`
   */
  async acquire(keys: string | string[], args?: AcquireOptions): Promise<void> {
    await this.locks.take(toLockKeys(keys), {
      owner: args?.ownerId ?? null,
      ...(args?.awaitQueue && { deadline: this.deadline(args.timeout) }),
      ...(args?.expire && { expire: args.expire }),
    })
  }

  /** Gives back those of `keys` that this owner holds. Answers whether he held all of them. */
  async release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    const lockKeys = toLockKeys(keys)
    const holds = this.locks.heldBy(args?.ownerId ?? null, lockKeys)
    const freed = await Promise.all(holds.map((hold) => this.locks.free(hold)))
    return holds.length === lockKeys.length && freed.every(Boolean)
  }

  /** Gives back all that this owner holds; without an owner, all that this process holds. */
  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    const holds = this.locks.all(args?.ownerId)
    await Promise.all(
      holds.map(async (hold) => {
        hold.onLost?.("all locks were released")
        await this.locks.free(hold)
      }),
    )
  }

  /** Ends the session with the database; all locks of this process are free then. */
  async close(): Promise<void> {
    await this.locks.close()
  }

  private deadline(seconds: number | undefined): number {
    const wait = Math.max(seconds ?? this.waitTimeout, 1)
    return Date.now() + (Number.isNaN(wait) ? 1 : wait) * 1000
  }
}
