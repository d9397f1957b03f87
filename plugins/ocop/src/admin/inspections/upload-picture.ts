type Uploaded = { files?: { url: string }[]; message?: string }

/**
 * Sends one picture; the dashboard's own client sends JSON only.
 * @returns its address
 */
export async function uploadPicture(file: File, language: string): Promise<string> {
  const body = new FormData()
  body.append("file", file)
  const response = await fetch("/admin/ocop/inspection-pictures", {
    method: "POST",
    body,
    credentials: "include",
    headers: { "x-medusa-locale": language.startsWith("en") ? "en-US" : "vi-VN" },
  })
  const answer = (await response.json().catch(() => ({}))) as Uploaded
  const [stored] = answer.files ?? []
  if (!response.ok || !stored) {
    throw new Error(answer.message ?? "")
  }
  return stored.url
}
