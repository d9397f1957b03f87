/** A fault that the person at the terminal can mend: shown as one sentence, without a stack. */
export class PlainError extends Error {
  override readonly name = "PlainError"
}

const causes: [RegExp, string][] = [
  [/ENOSPC|No space left on device/i, "The disk is full: make room, then run this again."],
  [
    /EACCES|EPERM/,
    "A file or folder of the project can't be written: give yourself the right to write in it, then run this again.",
  ],
]

/** The one sentence for an error: its own when it is plain, a known cause's, or the raw message. */
export function sentenceFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof PlainError) return message
  return causes.find(([pattern]) => pattern.test(message))?.[1] ?? message
}
