import type { Entry, EntryChange } from "../../modules/council/scorecard-entries"

/** What became of a save: written, overtaken by another window, refused for good, or not received at all. */
export type SaveAnswer =
  | { kind: "saved"; entry: Entry }
  | { kind: "stale"; value: string | null; version: number }
  | { kind: "refused"; message: string }
  | { kind: "offline" }

type Body = {
  entry?: Entry
  code?: string
  message?: string
  params?: { value?: string; version?: number }
}

/** Address of the own card for an item. */
export const cardPath = (session_id: string, item_id: string): string =>
  `/admin/ocop/sessions/${session_id}/items/${item_id}/scorecard`

/** Sends one entry; never throws, because the network of a meeting room comes and goes. */
export async function sendEntry(path: string, change: EntryChange, language: string): Promise<SaveAnswer> {
  try {
    const response = await fetch(`${path}/entries`, {
      method: "POST",
      credentials: "include",
      headers: {
        "content-type": "application/json",
        "x-medusa-locale": language.startsWith("en") ? "en-US" : "vi-VN",
      },
      body: JSON.stringify(change),
    })
    return toAnswer(response.status, (await response.json()) as Body)
  } catch {
    return { kind: "offline" }
  }
}

/** Reads an answer; a server that is down or busy counts as not received. */
export function toAnswer(status: number, { entry, code, message = "", params = {} }: Body): SaveAnswer {
  if (status < 300 && entry) {
    return { kind: "saved", entry }
  }
  if (code === "card_entry_stale") {
    return { kind: "stale", value: params.value || null, version: params.version ?? 0 }
  }
  return status >= 500 || status === 429 ? { kind: "offline" } : { kind: "refused", message }
}
