import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { endGroups } from "./children"
import { dataDir, root } from "./paths"
import { PlainError } from "./plain-error"

const file = join(dataDir, "run.json")

/** The launcher, and the process groups it has started: servers, and builds or migrations on the way there. */
type Run = { launcher: number; groups: number[] }

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

const hasEnded = (stat: string): boolean => /\) [ZX]/.test(stat)

/**
 * Whether the process still holds its ports. A dying process loses its command line before it closes what it
 * listens on, and its first thread may be dead while others still hold it all open: only when every thread is
 * gone, or waits for the parent to notice, has it really ended.
 */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  if (process.platform !== "linux") return true
  return threadsOf(pid).some((stat) => !hasEnded(stat))
}

/** The state of each thread as the system tells it; those that end while they are read are left out. */
function threadsOf(pid: number): string[] {
  const threads = `/proc/${pid}/task`
  try {
    return readdirSync(threads).flatMap((thread) => {
      try {
        return [readFileSync(join(threads, thread, "stat"), "utf8")]
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}

/** What an earlier run noted; nothing when it noted nothing, or died while it wrote. */
function readRun(): Run | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Run
  } catch {
    return null
  }
}

/**
 * Ends what a killed run left behind.
 * @throws PlainError when another run of this checkout is alive
 */
export async function clearEarlierRun(): Promise<void> {
  const run = readRun()
  if (run && run.launcher !== process.pid && isOurs(run.launcher)) {
    throw new PlainError(
      `The marketplace is running already: stop it with Ctrl-C in its window, or with "kill ${run.launcher}", first.`,
    )
  }
  await endGroups((run?.groups ?? []).filter(isOurs), isAlive)
  forgetRun()
}

export function rememberRun(groups: number[]): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify({ launcher: process.pid, groups } satisfies Run))
}

export const forgetRun = (): void => rmSync(file, { force: true })
