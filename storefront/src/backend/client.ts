import "server-only"
import { z } from "zod"
import { type CacheRead, cacheSettings } from "@/cache-manifest"
import { backendLocale, type Locale } from "@/i18n/locale"
import { BackendError } from "./backend-error"
import { environment } from "./environment"

/** Longer than any honest answer takes; a backend that hangs must not hang the shop. */
const timeoutMs = 15_000

const failure = z.object({
  code: z.string().nullish(),
  type: z.string().nullish(),
  message: z.string().nullish(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).nullish(),
})

type Call = {
  locale: Locale
  method?: "GET" | "POST" | "DELETE"
  query?: URLSearchParams
  body?: unknown
  /** bearer token of a signed-in shopper */
  token?: string
  /** how a read is kept; without it every call goes to the backend */
  cached?: CacheRead
}

/**
 * One call to the backend, its answer checked against `shape`.
 * @throws BackendError for every answer that isn't a success, and with status 503 when there is none
 */
export async function callBackend<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  call: Call,
): Promise<z.infer<Shape>> {
  const query = call.query?.size ? `?${call.query}` : ""
  const response = await send(`${environment.backendUrl()}${path}${query}`, call)
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null)
  if (!response.ok) throw errorFrom(response.status, body)
  return shape.parse(body)
}

async function send(url: string, { locale, method = "GET", body, token, cached }: Call): Promise<Response> {
  const headers: Record<string, string> = {
    accept: "application/json",
    "x-publishable-api-key": environment.publishableKey(),
    "x-medusa-locale": backendLocale[locale],
  }
  if (token) headers.authorization = `Bearer ${token}`
  if (body !== undefined) headers["content-type"] = "application/json"
  const kept = cached ? cacheSettings(cached) : null
  try {
    return await fetch(url, {
      method,
      headers: kept ? { ...headers, ...kept.headers } : headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
      ...(kept ? { cache: "force-cache", next: kept.next } : { cache: "no-store" }),
    })
  } catch (error) {
    throw new BackendError(503, "backend_unavailable", error instanceof Error ? error.message : String(error))
  }
}

function errorFrom(status: number, body: unknown): BackendError {
  const parsed = failure.safeParse(body)
  const { code, type, message, params } = parsed.success ? parsed.data : {}
  const fallback = status >= 500 ? "backend_unavailable" : "unknown"
  return new BackendError(status, code ?? type ?? fallback, message ?? "", params ?? {}, body)
}
