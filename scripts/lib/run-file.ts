import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { dataDir, root } from "./paths"
import { PlainError } from "./plain-error"
import { waitFor } from "./wait-for"

const file = join(dataDir, "run.json")
type Run = { launcher: number; servers: number[] }

/** Whether the process is one of this checkout's, so that a reused number is never taken for ours. */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const commandLine = `/proc/${pid}/cmdline`
  if (!existsSync(commandLine)) return process.platform !== "linux"
  const words = readFileSync(commandLine, "utf8")
  return words.includes(root) || words.includes("scripts/run.mjs") || words.startsWith("next-server")
}

/**
 * Ends the servers that a killed run left behind.
 * @throws PlainError when another run of this checkout is alive
 */
export async function clearEarlierRun(): Promise<void> {
  if (!existsSync(file)) return
  const { launcher, servers } = JSON.parse(readFileSync(file, "utf8")) as Run
  if (launcher !== process.pid && isOurs(launcher)) {
    throw new PlainError(
      "The marketplace is running already in another window: stop it there with Ctrl-C first.",
    )
  }
  const left = servers.filter(isOurs)
  for (const pid of left) process.kill(-pid, "SIGKILL")
  await waitFor(async () => !left.some(isOurs), { timeoutMs: 5_000 })
  rmSync(file)
}

export function rememberRun(servers: number[]): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify({ launcher: process.pid, servers } satisfies Run))
}

export const forgetRun = (): void => rmSync(file, { force: true })
