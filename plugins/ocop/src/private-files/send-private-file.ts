import type { MedusaResponse } from "@medusajs/framework/http"

import { readPrivateFile, type PrivateFile } from "./private-file-store"

/**
 * Answers a private file to whoever the route let in: always as a download, never cached, never run by a browser.
 * @throws ShopError private_file_gone
 */
export async function sendPrivateFile(res: MedusaResponse, file: PrivateFile): Promise<void> {
  const content = await readPrivateFile(file.key)
  const plain = file.name.normalize("NFD").replace(/[^\x20-\x7e]/g, "")
  res.set({
    "content-type": file.type,
    "content-length": String(content.length),
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "cache-control": "private, no-store",
    "content-security-policy": "sandbox",
    "x-content-type-options": "nosniff",
  })
  res.end(content)
}
