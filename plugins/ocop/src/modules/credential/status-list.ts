import { gzipSync } from "node:zlib"

/** Places in one list; the least that the Bitstring Status List allows (16 KB), so that a place tells nothing. */
export const STATUS_LIST_LENGTH = 131_072

/** Places given out before a new list is begun: half of it, so that a random free one is found at once. */
export const STATUS_LIST_FULL = STATUS_LIST_LENGTH / 2

/**
 * The `encodedList` of a status list: one bit for each place, the first place at the left, compressed with gzip, in
 * base64url with the multibase prefix `u`. Source: Bitstring Status List 1.0 (W3C, 2025), "Bitstring Generation".
 *
 * @param withdrawn places whose bit is set
 */
export function encodeStatusList(withdrawn: readonly number[]): string {
  const bits = Buffer.alloc(STATUS_LIST_LENGTH / 8)
  for (const place of withdrawn) {
    if (!Number.isInteger(place) || place < 0 || place >= STATUS_LIST_LENGTH) {
      throw new Error(`The status list has no place ${place}`)
    }
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7))
  }
  return `u${gzipSync(bits, { level: 9 }).toString("base64url")}`
}
