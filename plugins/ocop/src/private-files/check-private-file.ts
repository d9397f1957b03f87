import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { MAX_PRIVATE_FILE_BYTES, PRIVATE_FILE_TYPES } from "./private-file-limits"
import "./private-file-messages"
import { refuseActiveContent } from "./refuse-active-content"

/** A file as it may be kept: the type that its bytes have, whatever its name says. */
export type CheckedFile = { name: string; type: string; content: Buffer }

/**
 * Looks into a file's bytes; its name and the type a browser named don't count. Every private file comes in by here.
 *
 * @throws ShopError private_file_missing, private_file_too_large, private_file_type, private_file_active
 */
export async function checkPrivateFile(name: string, content: Buffer): Promise<CheckedFile> {
  if (content.length === 0) {
    throw new ShopError("invalid_data", "private_file_missing")
  }
  if (content.length > MAX_PRIVATE_FILE_BYTES) {
    throw new ShopError("invalid_data", "private_file_too_large", { max: MAX_PRIVATE_FILE_BYTES / 1024 ** 2 })
  }
  const { fileTypeFromBuffer } = await import("file-type")
  const found = await fileTypeFromBuffer(content)
  const ending = found && PRIVATE_FILE_TYPES[found.mime]
  if (!found || !ending) {
    throw new ShopError("invalid_data", "private_file_type")
  }
  const file = { name: readName(name, ending), type: found.mime, content }
  refuseActiveContent(file.name, file.type, content)
  return file
}

/** A name to hand the file out under: no folders, no control signs, the ending of its true type. */
function readName(name: string, ending: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? ""
  const plain = last
    .replace(/\p{C}/gu, "")
    .replace(/["<>|:*?]/g, "")
    .replace(/\.[^.]{1,5}$/, "")
    .trim()
    .slice(0, 100)
  return `${plain || "tep"}.${ending}`
}
