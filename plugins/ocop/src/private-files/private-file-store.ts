import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { CheckedFile } from "./check-private-file"
import "./private-file-messages"

/** What a record keeps of its file. `key` is unguessable and means nothing outside of the store. */
export type PrivateFile = { key: string; name: string; type: string; size: number; sha256: string }

const KEY = /^[0-9a-f-]{36}$/

/**
 * The folder of private files, beside the public pictures but never served by them: pictures answer only names that a
 * picture can have.
 */
function privateFolder(): string {
  const folder = process.env.FILES_DIR
  if (!folder) {
    throw new Error("The setting FILES_DIR is missing: it names the folder of uploaded files")
  }
  return join(folder, "private")
}

/** Writes a checked file as a whole or not at all. */
export async function writePrivateFile({ name, type, content }: CheckedFile): Promise<PrivateFile> {
  const folder = privateFolder()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = randomUUID()
  const part = join(folder, `${key}.part`)
  await writeFile(part, content, { mode: 0o600 })
  await rename(part, join(folder, key))
  return { key, name, type, size: content.length, sha256: createHash("sha256").update(content).digest("hex") }
}

/** @throws ShopError private_file_gone */
export async function readPrivateFile(key: string): Promise<Buffer> {
  if (!KEY.test(key)) {
    throw new ShopError("not_found", "private_file_gone")
  }
  return readFile(join(privateFolder(), key)).catch(() => {
    throw new ShopError("not_found", "private_file_gone")
  })
}

/** Takes a file away again that belongs to an action which failed later. */
export async function removePrivateFile(key: string): Promise<void> {
  if (KEY.test(key)) {
    await rm(join(privateFolder(), key), { force: true })
  }
}
