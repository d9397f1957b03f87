import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process"
import { createWriteStream, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { PlainError } from "./plain-error"
import { waitFor } from "./wait-for"

/** Process groups that are alive now, so that an interruption can end them all. */
const alive = new Set<number>()
let onChange: (groups: number[]) => void = () => {}

/** Tells the present groups, and tells them again whenever one begins or ends. */
export function watchGroups(listener: (groups: number[]) => void): void {
  onChange = listener
  onChange([...alive])
}

/** Makes a process that heads a group known to endAllGroups. */
export function trackGroup(child: ChildProcess): void {
  const { pid } = child
  if (pid === undefined) return
  alive.add(pid)
  onChange([...alive])
  child.once("exit", () => {
    alive.delete(pid)
    onChange([...alive])
  })
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
  }
}

/**
 * Ends process groups with all that they started. They are asked first: turbo gives every task a group of its
 * own, which only turbo itself can end. Whoever hasn't gone when the grace period is over is killed. Ports are free again when it returns.
 */
export async function endGroups(
  groups: number[],
  isAlive: (pid: number) => boolean,
  graceMs = 5_000,
): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    for (const pid of groups) signalGroup(pid, signal)
    await waitFor(() => Promise.resolve(!groups.some(isAlive)), { timeoutMs: graceMs })
  }
}

/** Ends whatever was started here and still runs. */
export const endAllGroups = (): Promise<void> => endGroups([...alive], (pid) => alive.has(pid))

export type Child = {
  name: string
  process: ChildProcess
  logFile: string
  /** Whether it heads a process group of its own. */
  ownGroup: boolean
  ended: Promise<number | null>
}

/**
 * Starts a server with its output in a log file. With `ownGroup` it heads a process group, so that Ctrl-C
 * reaches the launcher alone and the order of stopping is ours; without, it ends with the launcher's group.
 */
export function startServer(
  name: string,
  command: string,
  args: string[],
  options: SpawnOptions & { logFile: string; ownGroup: boolean },
): Child {
  const { logFile, ownGroup, ...spawnOptions } = options
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile, { flags: "a" })
  const child = spawn(command, args, {
    ...spawnOptions,
    detached: ownGroup,
    stdio: ["ignore", "pipe", "pipe"],
  })
  if (ownGroup) trackGroup(child)
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => resolve(code))
    child.once("error", () => resolve(1))
  })
  return { name, process: child, logFile, ownGroup, ended }
}

/** Sends a signal to a server, and to its group when it has one; nothing happens when it is gone already. */
export function signalServer({ process: { pid }, ownGroup }: Child, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(ownGroup ? -pid : pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
  }
}

/** Asks a child to stop and waits; after the grace period it is killed. */
export async function stopServer(child: Child, graceMs = 10_000): Promise<void> {
  signalServer(child, "SIGTERM")
  const timer = setTimeout(() => signalServer(child, "SIGKILL"), graceMs)
  await child.ended
  clearTimeout(timer)
  signalServer(child, "SIGKILL")
}

/** Runs a command to its end; a failure carries the last lines of what it printed. */
export async function runToEnd(
  command: string,
  args: string[],
  options: SpawnOptions & { failure: string; onLine?: (line: string) => void },
): Promise<string> {
  const { failure, onLine, ...spawnOptions } = options
  const child = spawn(command, args, { ...spawnOptions, detached: true, stdio: ["ignore", "pipe", "pipe"] })
  trackGroup(child)
  let output = ""
  const take = (chunk: Buffer) => {
    const text = chunk.toString()
    output += text
    if (onLine) text.split("\n").filter(Boolean).forEach(onLine)
  }
  child.stdout?.on("data", take)
  child.stderr?.on("data", take)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("close", resolve)
    child.once("error", reject)
  })
  if (code !== 0) {
    if (/ENOSPC|No space left/i.test(output)) throw new Error(output)
    throw new PlainError(`${failure}\n\n${output.trim().split("\n").slice(-40).join("\n")}`)
  }
  return output
}
