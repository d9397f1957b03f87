import { spawn, type ChildProcess } from "node:child_process"
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { root } from "./lib/paths"
import { freePort } from "./lib/ports"

/** What the launcher prints, and its exit code once it ended. */
type Launch = { child: ChildProcess; said: () => string; code: Promise<number | null> }

const folder = mkdtempSync(join(tmpdir(), "cho-ocop-start-"))
const env: Record<string, string> = {}
const launches: Launch[] = []

function launch(): Launch {
  const child = spawn(process.execPath, [join(root, "scripts", "run.mjs"), "start"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
  const run = {
    child,
    said: () => output,
    code: new Promise<number | null>((resolve) => child.once("exit", resolve)),
  }
  launches.push(run)
  return run
}

async function untilOpen({ said, code }: Launch): Promise<void> {
  let ended = false
  void code.then(() => (ended = true))
  await expect
    .poll(() => ended || said().includes("Open for business"), { timeout: 480_000, interval: 200 })
    .toBe(true)
  expect(said()).toContain("Open for business")
}

/** Commands of processes whose environment names our data folder: whatever a run started and left. */
const leftovers = (): string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
        const isOurs =
          command.includes(folder) || readFileSync(`/proc/${pid}/environ`, "utf8").includes(folder)
        return isOurs && command !== "" ? [command] : []
      } catch {
        return []
      }
    })

/** A helper process ends a moment after the one that talks to it. */
const untilNothingIsLeft = () => expect.poll(leftovers, { timeout: 5_000 }).toEqual([])

describe("npm start", () => {
  beforeAll(async () => {
    // The database server runs as another user when we are root, and has to get in.
    chmodSync(folder, 0o755)
    env.DATA_DIR = join(folder, "data")
    env.SHOP_PORT = String(await freePort())
    env.BACKEND_PORT = String(await freePort())
    env.DATABASE_PORT = String(await freePort())
  })

  afterAll(async () => {
    // a launcher that a failed test left open
    for (const { child, code } of launches) {
      child.kill("SIGTERM")
      await code
    }
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  test("says in one sentence that a port is taken, and leaves nothing running", async () => {
    const squatter = await new Promise<Server>((resolve) => {
      const server = createServer()
      server.listen(Number(env.SHOP_PORT), "::", () => resolve(server))
    })
    const run = launch()
    expect(await run.code).toBe(1)
    expect(run.said()).toContain(`Port ${env.SHOP_PORT} (the shop) is used by another program`)
    expect(run.said()).not.toContain("    at ")
    await new Promise((resolve) => squatter.close(resolve))
    await untilNothingIsLeft()
  })

  test("opens a working shop from nothing, survives a kill, and stops without leaving a process", async () => {
    const first = launch()
    await untilOpen(first)
    const shopUrl = `http://localhost:${env.SHOP_PORT}`
    const page = await fetch(shopUrl)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('lang="vi"')

    first.child.kill("SIGKILL")
    await first.code
    const second = launch()
    await untilOpen(second)
    expect(second.said()).not.toContain("Loading the demo city")
    expect((await fetch(shopUrl)).status).toBe(200)

    second.child.kill("SIGINT")
    expect(await second.code).toBe(0)
    expect(leftovers().join("\n")).not.toContain("telemetry")
    await untilNothingIsLeft()
  }, 1_100_000)
})
