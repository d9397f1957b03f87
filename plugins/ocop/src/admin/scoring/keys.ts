/** What a key does on a criterion: pick its n-th option (from 0), or go on or back. */
export type KeyCommand = { kind: "pick"; place: number } | { kind: "next" } | { kind: "previous" }

const moves: Readonly<Record<string, "next" | "previous">> = {
  Enter: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
}

/** The command of a key press; null for keys that do nothing here, and for those held with another key. */
export function commandOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">): KeyCommand | null {
  if (altKey || ctrlKey || metaKey) {
    return null
  }
  if (/^[1-9]$/.test(key)) {
    return { kind: "pick", place: Number(key) - 1 }
  }
  const move = moves[key]
  return move ? { kind: move } : null
}
