import { setTimeout as pause } from "node:timers/promises"

/** Asks again and again until the condition holds; false when the time is up or `until` says to give up. */
export async function waitFor(
  condition: () => Promise<boolean>,
  options: { timeoutMs: number; everyMs?: number; giveUp?: () => boolean },
): Promise<boolean> {
  const end = Date.now() + options.timeoutMs
  while (Date.now() < end) {
    if (options.giveUp?.()) return false
    if (await condition()) return true
    await pause(options.everyMs ?? 100)
  }
  return false
}

/** Whether an address answers well: with a status below 400. */
export async function answers(url: string, headers: Record<string, string> = {}): Promise<boolean> {
  try {
    const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(5_000) })
    await response.arrayBuffer()
    return response.status < 400
  } catch {
    return false
  }
}
