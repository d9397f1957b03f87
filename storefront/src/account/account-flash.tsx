import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Notice } from "@/ui/notice"

/** What was just done in the account. */
export async function AccountFlash() {
  const { m, query, locale } = await reader()
  const words = m.account.done[query.get(queryNames.done[locale]) ?? ""]
  return words ? <Notice tone="good">{words}</Notice> : null
}
