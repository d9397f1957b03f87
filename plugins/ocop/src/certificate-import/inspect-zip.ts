import { inflateRawSync } from "node:zlib"

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const METHODS = { stored: 0, deflated: 8 } as const

export type ZipLimits = { files: number; unpackedBytes: number }

/**
 * Whether a file is a zip that unpacks to no more than it may. Each part is really unpacked up to the limit, because a
 * file made to burst lies about its sizes.
 *
 * Source of the layout: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function isHarmlessZip(file: Buffer, limits: ZipLimits): boolean {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END_OF_DIRECTORY) {
    return false
  }
  const count = file.readUInt16LE(end + 10)
  if (count === 0 || count > limits.files) {
    return false
  }
  try {
    let at = file.readUInt32LE(end + 16)
    let left = limits.unpackedBytes
    for (let index = 0; index < count; index += 1) {
      if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) {
        return false
      }
      left -= unpackedSize(file, at, left)
      at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    }
    return left >= 0
  } catch {
    // Sizes that point outside of the file, more than fits, or data that doesn't unpack.
    return false
  }
}

function unpackedSize(file: Buffer, entry: number, most: number): number {
  const method = file.readUInt16LE(entry + 10)
  const packed = file.readUInt32LE(entry + 20)
  const local = file.readUInt32LE(entry + 42)
  if (file.readUInt32LE(local) !== LOCAL_ENTRY) {
    throw new Error("A zip whose directory points nowhere")
  }
  const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  if (begin + packed > file.length) {
    throw new Error("A zip that is cut off")
  }
  if (method === METHODS.stored) {
    return packed
  }
  if (method !== METHODS.deflated || most <= 0) {
    throw new Error("A zip packed in an unknown way, or too large")
  }
  return inflateRawSync(file.subarray(begin, begin + packed), { maxOutputLength: most }).length
}
