import { type ChildProcess, spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { setTimeout as delay } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { Client } from "pg"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

import { testDatabaseUrl } from "../../../testing/database-url"
import { LOCK_BUSY, LOCK_LOST } from "./lock-error"
import { LockingAdvisoryProvider } from "./locking-advisory-provider"

/** Stands for one server process: it has a session and lines of its own. */
const startProcess = (waitTimeout = 20) =>
  new LockingAdvisoryProvider({
    lockingAdvisoryOptions: {
      connectionString: testDatabaseUrl(),
      waitTimeout,
      connection: { application_name: run },
    },
  })

const run = `locks-test-${randomUUID()}`
const busy = expect.objectContaining({ type: "conflict", code: LOCK_BUSY })

/** A task that the test ends when it wants to. */
const openTask = () => {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => (finish = resolve))
  return { job: () => finished, finish }
}

/** Cuts every session of this test run, as a restart of the database does. */
const cutSessions = async () => {
  const client = new Client({ connectionString: testDatabaseUrl() })
  await client.connect()
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1", [
    run,
  ])
  await client.end()
}

let here: LockingAdvisoryProvider
let there: LockingAdvisoryProvider
let a: string
let b: string

beforeEach(() => {
  here = startProcess()
  there = startProcess()
  a = `a-${randomUUID()}`
  b = `b-${randomUUID()}`
})

afterEach(async () => {
  await Promise.all([here.close(), there.close()])
})

/** Runs the test with the second party in the same process, and in another one. */
const parties = [
  ["one process", () => here],
  ["two processes", () => there],
] as const

describe.each(parties)("between two tasks in %s", (_, other) => {
  it("runs one task after the other on the same key", async () => {
    const log: string[] = []
    const task = (name: string) => async () => {
      log.push(`${name} starts`)
      await delay(30)
      log.push(`${name} ends`)
    }
    await Promise.all([here.execute(a, task("x")), other().execute(a, task("y"))])
    expect(log[0]?.[0]).toBe(log[1]?.[0])
    expect(log[2]?.[0]).toBe(log[3]?.[0])
  })

  it("lets tasks on different keys run side by side", async () => {
    const task = openTask()
    const long = here.execute(a, task.job)
    await expect(other().execute(b, async () => "done")).resolves.toBe("done")
    task.finish()
    await long
  })

  it("never deadlocks on two keys in opposite order", async () => {
    const rounds = Array.from({ length: 20 }, (_, i) => i)
    const done = await Promise.all(
      rounds.flatMap((i) => [here.execute([a, b], async () => i), other().execute([b, a], async () => i)]),
    )
    expect(done).toHaveLength(40)
  })

  it("takes all keys or none", async () => {
    await here.acquire(b, { ownerId: "one" })
    await expect(other().acquire([a, b], { ownerId: "two" })).rejects.toEqual(busy)
    await expect(here.acquire(a, { ownerId: "three" })).resolves.toBeUndefined()
  })

  it("gives the keys back when it waits in vain for the last of them", async () => {
    await here.acquire(b, { ownerId: "one" })
    await expect(other().execute([a, b], async () => undefined, { timeout: 1 })).rejects.toEqual(busy)
    await here.release(b, { ownerId: "one" })
    await expect(here.execute([a, b], async () => "free", { timeout: 1 })).resolves.toBe("free")
  })

  it("says after the time-out what is busy, and does not run the job", async () => {
    const job = vi.fn()
    await here.acquire(a)
    const start = Date.now()
    await expect(other().execute(a, job, { timeout: 1 })).rejects.toThrow(`"${a}" is busy`)
    expect(Date.now() - start).toBeGreaterThanOrEqual(990)
    expect(job).not.toHaveBeenCalled()
  })

  it("does not wait when acquire is not told to", async () => {
    await here.acquire(a, { ownerId: "one" })
    await expect(other().acquire(a, { ownerId: "two" })).rejects.toEqual(busy)
  })

  it("waits when acquire is told to", async () => {
    await here.acquire(a, { ownerId: "one" })
    const waiting = other().acquire(a, { ownerId: "two", awaitQueue: true })
    await here.release(a, { ownerId: "one" })
    await expect(waiting).resolves.toBeUndefined()
  })

  it("frees what nobody released after it has expired", async () => {
    await here.acquire([a, b], { ownerId: "forgetful", expire: 0.2 })
    await expect(other().acquire(a, { ownerId: "next" })).rejects.toEqual(busy)
    await expect(other().acquire([b, a], { ownerId: "next", awaitQueue: true })).resolves.toBeUndefined()
    await expect(here.release(a, { ownerId: "forgetful" })).resolves.toBe(false)
  })

  it("finishes 50 tasks on overlapping pairs, never two on one key", async () => {
    const keys = [a, b, `c-${a}`, `d-${a}`]
    const inside = new Map<string, number>()
    let overlaps = 0
    const task = (pair: string[]) => async () => {
      pair.forEach((key) => inside.set(key, (inside.get(key) ?? 0) + 1))
      overlaps += pair.filter((key) => inside.get(key) !== 1).length
      await delay(5)
      pair.forEach((key) => inside.set(key, (inside.get(key) ?? 0) - 1))
    }
    const tasks = Array.from({ length: 50 }, (_, i) => {
      const pair = [keys[i % 4], keys[(i + 1 + (i % 3)) % 4]].filter((key) => key !== undefined)
      return (i % 2 ? here : other()).execute(pair, task(pair))
    })
    await Promise.all(tasks)
    expect(overlaps).toBe(0)
  })
})

describe("an owner", () => {
  it("takes his keys again and so prolongs them", async () => {
    await here.acquire(a, { ownerId: "one", expire: 0.3 })
    await here.acquire([a, b], { ownerId: "one", expire: 30 })
    await delay(400)
    await expect(there.acquire(a, { ownerId: "two" })).rejects.toEqual(busy)
    await expect(here.release([a, b], { ownerId: "one" })).resolves.toBe(true)
    await expect(there.acquire([a, b], { ownerId: "two" })).resolves.toBeUndefined()
  })

  it("keeps what he had when taking more fails", async () => {
    await here.acquire(a, { ownerId: "one" })
    await there.acquire(b, { ownerId: "two" })
    await expect(here.acquire([a, b], { ownerId: "one" })).rejects.toEqual(busy)
    await expect(there.acquire(a, { ownerId: "two" })).rejects.toEqual(busy)
  })

  it("is somebody else each time when he gives no name", async () => {
    await here.acquire(a)
    await expect(here.acquire(a)).rejects.toEqual(busy)
    await expect(here.release(a)).resolves.toBe(true)
    await expect(here.acquire(a)).resolves.toBeUndefined()
  })

  it("can't release what another one holds, nor a running job's keys", async () => {
    const task = openTask()
    await here.acquire(a, { ownerId: "one" })
    const running = here.execute(b, task.job)
    await expect(here.release(a, { ownerId: "two" })).resolves.toBe(false)
    await expect(here.release([a, b])).resolves.toBe(false)
    await expect(there.acquire(a)).rejects.toEqual(busy)
    await expect(there.acquire(b)).rejects.toEqual(busy)
    task.finish()
    await running
  })

  it("gives all back at once", async () => {
    await here.acquire([a, b], { ownerId: "one" })
    await here.releaseAll({ ownerId: "two" })
    await expect(there.acquire(a)).rejects.toEqual(busy)
    await here.releaseAll({ ownerId: "one" })
    await expect(there.acquire([a, b])).resolves.toBeUndefined()
  })
})

describe("a job", () => {
  it("runs without any key", async () => {
    await expect(here.execute([], async () => "done")).resolves.toBe("done")
  })

  it("takes a key once that it names twice", async () => {
    await expect(here.execute([a, a], async () => "done")).resolves.toBe("done")
    await expect(there.execute(a, async () => "free")).resolves.toBe("free")
  })

  it("gives its keys back when it fails", async () => {
    const failing = here.execute(a, () => Promise.reject(new Error("no flour")))
    await expect(failing).rejects.toThrow("no flour")
    await expect(there.acquire(a)).resolves.toBeUndefined()
  })

  it("comes to its turn although another process always has the next task ready", async () => {
    let served = false
    let overtaken = 0
    const greedy = async (): Promise<void> => {
      if (!served) {
        await here.execute(a, () => delay(20))
        overtaken++
        await greedy()
      }
    }
    await there.execute(b, async () => undefined)
    const crowd = Array.from({ length: 10 }, greedy)
    await there.execute(a, async () => void (served = true))
    expect(overtaken).toBeLessThan(6)
    await Promise.all(crowd)
  })
})

describe("when the session with the database is cut", () => {
  it("tells the running job, fails it, and works again", async () => {
    const started = openTask()
    const running = here.execute(a, async (signal) => {
      started.finish()
      await new Promise((resolve) => signal?.addEventListener("abort", resolve))
    })
    const failed = expect(running).rejects.toEqual(expect.objectContaining({ code: LOCK_LOST }))
    await started.job()
    await cutSessions()
    await failed
    await expect(here.execute(a, async () => "again")).resolves.toBe("again")
    await expect(there.execute(a, async () => "again")).resolves.toBe("again")
  })

  it("treats acquired keys as released", async () => {
    await here.acquire(a, { ownerId: "one" })
    await cutSessions()
    await expect(there.acquire(a, { ownerId: "two", awaitQueue: true })).resolves.toBeUndefined()
    await vi.waitFor(async () => expect(await here.release(a, { ownerId: "one" })).toBe(false))
  })
})

describe("when the process is killed", () => {
  let child: ChildProcess | undefined

  afterEach(() => child?.kill("SIGKILL"))

  it("frees what it held", async () => {
    const script = fileURLToPath(new URL("../../../testing/holding-process.ts", import.meta.url))
    child = spawn(process.execPath, ["--import", "tsx", script, a, b], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    const [said] = child.stdout ? await once(child.stdout, "data") : []
    expect(String(said)).toBe("holding\n")
    await expect(here.acquire(b)).rejects.toEqual(busy)

    const waiting = here.execute([a, b], async () => "free", { timeout: 5 })
    child.kill("SIGKILL")
    await expect(waiting).resolves.toBe("free")
  })
})

describe("without its database", () => {
  it("fails with the driver's reason", async () => {
    const lost = new LockingAdvisoryProvider({
      lockingAdvisoryOptions: { connectionString: "postgres://nobody@127.0.0.1:1/none", waitTimeout: 1 },
    })
    await expect(lost.acquire(a)).rejects.toThrow("ECONNREFUSED")
    await expect(lost.execute(a, async () => undefined)).rejects.toThrow("ECONNREFUSED")
  })
})
