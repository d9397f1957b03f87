import Medusa from "@medusajs/js-sdk"

/** The dashboard is served by the backend itself, so its session is enough. */
const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } })

/**
 * Asks the backend in the dashboard's language, so that a refusal comes in words that its reader understands.
 *
 * @param language language of the dashboard, as `vi` or `en`
 */
export function ask<Answer>(
  path: string,
  language: string,
  options: { method?: "GET" | "POST" | "DELETE"; query?: Record<string, unknown>; body?: object } = {},
): Promise<Answer> {
  // The browser itself names the type of a form with files, with the border between its parts.
  const form: Record<string, null> = options.body instanceof FormData ? { "content-type": null } : {}
  return sdk.client.fetch<Answer>(path, {
    ...options,
    headers: { "x-medusa-locale": localeOf(language), ...form },
  })
}

const localeOf = (language: string): string => (language.startsWith("en") ? "en-US" : "vi-VN")
