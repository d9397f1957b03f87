import { createHash } from "node:crypto"

/** A key as PostgreSQL's advisory locks know it. */
export type LockKey = {
  /** What the caller named, for messages. */
  name: string
  /** The lock itself: a signed 64-bit number. */
  id: string
  /** The same 64 bits as a pair, which is a key space of its own in PostgreSQL: the place at the head of the line. */
  turn: readonly [number, number]
}

const toLockKey = (name: string): LockKey => {
  const digest = createHash("sha256").update(`cho-ocop-lock:${name}`).digest()
  return {
    name,
    id: digest.readBigInt64BE(0).toString(),
    turn: [digest.readInt32BE(0), digest.readInt32BE(4)],
  }
}

/** Every key once, in an order that is the same in all processes: whoever needs several can't wait in a circle. */
export const toLockKeys = (names: string | string[]): LockKey[] => {
  const byId = new Map(
    [names]
      .flat()
      .map(toLockKey)
      .map((key) => [key.id, key]),
  )
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
