import { sentenceFor } from "./plain-error"

const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1)

/**
 * Runs one step and tells what happens in plain words, with its time.
 * `what` is in the -ing form ("Starting the database"); `done` overrides the closing words.
 */
export async function step<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  const started = Date.now()
  const interactive = process.stdout.isTTY
  process.stdout.write(interactive ? `  … ${what}` : `  … ${what}\n`)
  try {
    const result = await work()
    process.stdout.write(`${interactive ? "\r\x1b[2K" : ""}  ✓ ${what} (${seconds(started)} s)\n`)
    return result
  } catch (error) {
    process.stdout.write(`${interactive ? "\r\x1b[2K" : ""}  ✗ ${what} (${seconds(started)} s)\n`)
    throw error
  }
}

/** Prints the one sentence for an error and ends the process with status 1. */
export function endWith(error: unknown): never {
  console.error(`\n  ${sentenceFor(error)}\n`)
  process.exit(1)
}
