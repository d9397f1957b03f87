/** What the backend answered instead of what was asked for, or that it didn't answer at all. */
export class BackendError extends Error {
  constructor(
    /** HTTP status; 503 when the backend could not be reached */
    readonly status: number,
    /** machine-readable code, e.g. `phone_invalid` */
    readonly code: string,
    /** sentence in the reader's language, ready to show */
    message: string,
    readonly params: Record<string, string | number> = {},
    /** the whole answer, for the few errors that carry more than a sentence */
    readonly body: unknown = null,
  ) {
    super(message)
    this.name = "BackendError"
  }
}

export const isNotFound = (error: unknown): boolean => error instanceof BackendError && error.status === 404
