import type { Entry, EntryChange, EntryKind } from "../../modules/council/scorecard-entries"
import type { SaveAnswer } from "./card-client"

/** `offline`: what is unsent waits for the network; `refused`: the card can't be written any more. */
export type SyncState = "saved" | "saving" | "offline" | "refused"

export type CardView = {
  /** Entries as the member sees them: what was saved, with what is unsent over it. */
  entries: readonly Entry[]
  state: SyncState
  unsent: number
  /** Keys of entries that another window of the member changed meanwhile; the newer value stands. */
  overtaken: readonly string[]
  message: string | null
}

export type CardSyncOptions = {
  entries: readonly Entry[]
  unsent: readonly EntryChange[]
  send: (change: EntryChange) => Promise<SaveAnswer>
  keep: (changes: readonly EntryChange[]) => void
  /** Calls back after some milliseconds; the time between tries grows. */
  later: (again: () => void, ms: number) => void
}

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 15_000

/**
 * Saves a card entry by entry, one at a time: what was changed is kept in the browser until the server has it, is
 * sent again when the network is back, and yields to a newer value of the same entry.
 */
export class CardSync {
  private readonly known = new Map<string, Entry>()
  private readonly pending = new Map<string, EntryChange>()
  private readonly listeners = new Set<() => void>()
  private sending = false
  private wait = FIRST_WAIT
  private overtaken: string[] = []
  private message: string | null = null
  private state: SyncState = "saved"
  private view: CardView

  constructor(private readonly options: CardSyncOptions) {
    for (const entry of options.entries) {
      this.known.set(idOf(entry), entry)
    }
    for (const change of options.unsent) {
      if (this.known.get(idOf(change))?.value !== change.value) {
        this.pending.set(idOf(change), change)
      }
    }
    this.view = this.look()
  }

  /** The card as it is now; the same object until something changes. */
  readonly current = (): CardView => this.view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Changes one entry and saves it. */
  readonly change = (kind: EntryKind, key: string, value: string | null): void => {
    const id = idOf({ kind, key })
    const version = this.pending.get(id)?.version ?? this.known.get(id)?.version ?? 0
    this.pending.set(id, { kind, key, value, version })
    this.overtaken = this.overtaken.filter((one) => one !== key)
    this.tell()
    void this.flush()
  }

  /** Sends what is unsent, at once: on opening the card and when the network is back. */
  readonly flush = async (): Promise<void> => {
    if (this.sending || this.state === "refused") {
      return
    }
    this.sending = true
    for (let next = this.next(); next; next = this.next()) {
      this.state = "saving"
      this.tell()
      if (!(await this.sendOne(next))) {
        break
      }
    }
    this.sending = false
    if (this.pending.size === 0 && this.state === "saving") {
      this.state = "saved"
    }
    this.tell()
  }

  private next(): EntryChange | undefined {
    return this.pending.values().next().value
  }

  /** @returns whether to go on with the next one */
  private async sendOne(sent: EntryChange): Promise<boolean> {
    const id = idOf(sent)
    const answer = await this.options.send(sent)
    switch (answer.kind) {
      case "saved": {
        this.wait = FIRST_WAIT
        this.known.set(id, answer.entry)
        const now = this.pending.get(id)
        this.pending.delete(id)
        if (now && now.value !== sent.value) {
          this.pending.set(id, { ...now, version: answer.entry.version })
        }
        return true
      }
      case "stale":
        this.known.set(id, { kind: sent.kind, key: sent.key, value: answer.value, version: answer.version })
        this.pending.delete(id)
        this.overtaken = [...this.overtaken, sent.key]
        return true
      case "refused":
        this.pending.delete(id)
        this.state = "refused"
        this.message = answer.message
        return false
      case "offline":
        this.state = "offline"
        this.options.later(() => void this.flush(), this.wait)
        this.wait = Math.min(this.wait * 2, LONGEST_WAIT)
        return false
    }
  }

  private tell(): void {
    this.options.keep([...this.pending.values()])
    this.view = this.look()
    this.listeners.forEach((listener) => listener())
  }

  private look(): CardView {
    const entries = new Map(this.known)
    for (const [id, change] of this.pending) {
      entries.set(id, change)
    }
    return {
      entries: [...entries.values()],
      state: this.pending.size > 0 && this.state === "saved" ? "saving" : this.state,
      unsent: this.pending.size,
      overtaken: this.overtaken,
      message: this.message,
    }
  }
}

function idOf({ kind, key }: { kind: EntryKind; key: string }): string {
  return `${kind} ${key}`
}
