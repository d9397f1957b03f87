import "server-only"
import { environment } from "./environment"

/** Heads that belong to a file; the others are between backend and storefront. */
const kept = ["content-type", "content-disposition", "cache-control", "etag", "x-content-type-options"]

/** A file of the backend under our own origin, as it is: never kept here, so that it is of this moment. */
export async function passOn(path: string): Promise<Response> {
  const answer = await fetch(`${environment.backendUrl()}${path}`, {
    headers: { "x-publishable-api-key": environment.publishableKey() },
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null)
  if (!answer) return new Response(null, { status: 502 })
  const headers = new Headers()
  for (const name of kept) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}
