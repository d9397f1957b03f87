import type { EntryChange } from "../../modules/council/scorecard-entries"

const nameOf = (card: string): string => `ocop-card/${card}`

/** What a card still has to send, as this browser kept it; nothing where it kept nothing that can be read. */
export function readUnsent(card: string, storage: Storage = localStorage): EntryChange[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(nameOf(card)) ?? "[]")
    return Array.isArray(kept) ? (kept as EntryChange[]) : []
  } catch {
    return []
  }
}

/** Keeps what a card still has to send, or forgets it when all was sent. */
export function keepUnsent(
  card: string,
  changes: readonly EntryChange[],
  storage: Storage = localStorage,
): void {
  try {
    if (changes.length === 0) {
      storage.removeItem(nameOf(card))
    } else {
      storage.setItem(nameOf(card), JSON.stringify(changes))
    }
  } catch {
    // A full or closed storage only costs the safety net: what was picked is still being sent.
  }
}
