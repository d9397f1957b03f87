import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Notice } from "@/ui/notice"

/** What was just done in the workspace, or why it couldn't be. */
export async function WorkspaceFlash() {
  const { m, query, locale } = await reader()
  const error = query.get(queryNames.error[locale])
  if (error) return <Notice tone="error">{m.trouble.byCode[error] ?? m.trouble.unknown}</Notice>
  const done = m.selling.done[query.get(queryNames.done[locale]) ?? ""]
  return done ? <Notice tone="good">{done}</Notice> : null
}
