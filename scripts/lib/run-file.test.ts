import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { freePort } from "./ports"
import { waitFor } from "./wait-for"

const folder = mkdtempSync(join(tmpdir(), "cho-ocop-run-file-"))
let clearEarlierRun: () => Promise<void>

beforeAll(async () => {
  vi.stubEnv("DATA_DIR", folder)
  ;({ clearEarlierRun } = await import("./run-file"))
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", () => resolve(false))
    probe.listen(port, "::", () => probe.close(() => resolve(true)))
  })

/** A server of a killed run: it holds a port and much memory, so that it dies slowly. */
const leftServer = `
  const held = Array.from({ length: 200 }, () => Buffer.alloc(1024 * 1024, 1))
  process.title = "next-server (left)"
  require("node:net").createServer(() => held.length).listen(Number(process.argv[1]), "::")
`

test("what a killed run left behind is gone, and its ports are free, when the next run goes on", async () => {
  for (let round = 0; round < 5; round += 1) {
    const port = await freePort()
    const server = spawn(process.execPath, ["-e", leftServer, String(port)], {
      detached: true,
      stdio: "ignore",
    })
    expect(await waitFor(async () => !(await canListen(port)), { timeoutMs: 10_000 })).toBe(true)
    writeFileSync(join(folder, "run.json"), JSON.stringify({ launcher: 0, groups: [server.pid] }))
    await clearEarlierRun()
    expect(await canListen(port)).toBe(true)
  }
}, 60_000)
