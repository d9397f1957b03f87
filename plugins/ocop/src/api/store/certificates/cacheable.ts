import type { MedusaResponse } from "@medusajs/framework/http"

/** How long anybody may keep what is public about certificates: a revocation has to be seen within the minute. */
const PUBLIC = "public, max-age=60, stale-while-revalidate=60"

/** Sends a public text that caches may keep for a minute and compare by its tag. */
export function sendCacheable(
  res: MedusaResponse,
  type: string,
  content: string | Buffer,
  fileName?: string,
) {
  res.set({ "cache-control": PUBLIC, "content-type": type, "x-content-type-options": "nosniff" })
  if (fileName) {
    res.set("content-disposition", `attachment; filename="${fileName}"`)
  }
  res.send(typeof content === "string" ? Buffer.from(content) : content)
}
