import Medusa from "@medusajs/js-sdk"

/** The dashboard is served by the backend itself, so its session is enough. */
const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } })

const localeOf = (language: string) => ({ "x-medusa-locale": language.startsWith("en") ? "en-US" : "vi-VN" })

/**
 * Asks the backend in the dashboard's language, so that a refusal comes in words that its reader understands.
 *
 * @param language language of the dashboard, as `vi` or `en`
 */
export function ask<Answer>(
  path: string,
  language: string,
  options: { method?: "GET" | "POST"; query?: Record<string, unknown>; body?: object } = {},
): Promise<Answer> {
  return sdk.client.fetch<Answer>(path, { ...options, headers: localeOf(language) })
}

/** Uploads a picture and answers the address it is kept under. */
export async function uploadPicture(file: File, language: string): Promise<string> {
  const { files } = await sdk.admin.upload.create({ files: [file] }, {}, localeOf(language))
  return files[0]?.url ?? ""
}
