import { randomUUID } from "node:crypto"
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"

import type { RenderedFile } from "./render-picture"

/** What a stored file can be called; nothing else is ever read or written. */
export const PICTURE_FILE = /^[0-9a-f]{20}-\d{1,4}\.(avif|webp)$/

/** The folder of pictures, from the setting FILES_DIR. */
export function picturesFolder(): string {
  const folder = process.env.FILES_DIR
  if (!folder) {
    throw new Error("The setting FILES_DIR is missing: it names the folder of uploaded pictures")
  }
  return folder
}

/** Writes files that aren't there yet, each as a whole or not at all. Answers the names of those it wrote. */
export async function writePictureFiles(files: readonly RenderedFile[]): Promise<string[]> {
  const folder = picturesFolder()
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  for (const { name, content } of files) {
    const path = join(folder, name)
    const known = await access(path).then(
      () => true,
      () => false,
    )
    if (!known) {
      const part = `${path}.${randomUUID()}.part`
      await writeFile(part, content)
      await rename(part, path)
      written.push(name)
    }
  }
  return written
}

/** Takes files away again that an upload wrote which failed later. */
export async function removePictureFiles(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(join(picturesFolder(), name), { force: true })))
}
