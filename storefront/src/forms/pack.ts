import { deflateRawSync, inflateRawSync } from "node:zlib"

/** A browser drops a cookie of more than 4,096 bytes, its name and settings included. */
export const packedLimit = 3_600
const unpackedLimit = 64_000

/** A value small enough for a cookie; unpacked by `unpack`. */
export const pack = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString("base64url")

/** What `pack` was given, or null for anything else that a browser may have sent. */
export function unpack(packed: string | undefined): unknown {
  if (!packed) return null
  try {
    const text = inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: unpackedLimit })
    return JSON.parse(text.toString("utf8"))
  } catch {
    return null
  }
}
