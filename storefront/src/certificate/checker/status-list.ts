import { isObject, type Jws } from "./jws"

/** The least a list may hold (Bitstring Status List 1.0), and the most that is unpacked. */
const BITS = { least: 131_072, most: 8 * 1024 * 1024 }

/** Where a certificate file says that its withdrawal would be seen. */
export type StatusPlace = { list: string; index: number }

/** The status entry of a credential; null when it has none that is understood. */
export function statusPlaceOf({ credentialStatus }: Record<string, unknown>): StatusPlace | null {
  if (!isObject(credentialStatus)) return null
  const { type, statusPurpose, statusListIndex, statusListCredential } = credentialStatus
  const isEntry = type === "BitstringStatusListEntry" && statusPurpose === "revocation"
  if (!isEntry || typeof statusListCredential !== "string") return null
  if (typeof statusListIndex !== "string" || !/^\d{1,9}$/.test(statusListIndex)) return null
  return { list: statusListCredential, index: Number(statusListIndex) }
}

/**
 * The bit of a place in a verified status list.
 *
 * @returns null when the list is another one or can't be read
 */
export async function readStatusBit({ payload }: Jws, { list, index }: StatusPlace): Promise<boolean | null> {
  const { id, type, credentialSubject } = payload
  const isList = Array.isArray(type) && type.includes("BitstringStatusListCredential")
  if (!isList || pathOf(id) !== pathOf(list) || !isObject(credentialSubject)) return null
  const { statusPurpose, encodedList } = credentialSubject
  if (statusPurpose !== "revocation" || typeof encodedList !== "string") return null
  const bits = encodedList.startsWith("u") ? await unpack(encodedList.slice(1)) : null
  if (!bits || bits.length * 8 < BITS.least || index >= bits.length * 8) return null
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
}

/** Lists of one issuer are told apart by their path: the shop may have moved to another host since a file was signed. */
function pathOf(address: unknown): string | null {
  return typeof address === "string" && URL.canParse(address) ? new URL(address).pathname : null
}

async function unpack(base64url: string): Promise<Uint8Array | null> {
  try {
    const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"))
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))
    const chunks: Uint8Array[] = []
    let size = 0
    const reader = stream.getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length
      if (size * 8 > BITS.most) {
        await reader.cancel()
        return null
      }
      chunks.push(read.value)
    }
    const bits = new Uint8Array(size)
    chunks.reduce((at, chunk) => (bits.set(chunk, at), at + chunk.length), 0)
    return bits
  } catch {
    return null
  }
}
