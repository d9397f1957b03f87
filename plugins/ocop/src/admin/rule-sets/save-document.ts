import type { RuleSetDetail } from "../../rule-set-detail"

/** Hands the document out as a file, which can be changed and loaded as a correction. */
export function saveDocument({ document: content, version }: RuleSetDetail): void {
  const file = new Blob([JSON.stringify(content, null, 1)], { type: "application/json" })
  const url = URL.createObjectURL(file)
  const link = document.createElement("a")
  link.href = url
  link.download = `${content.id}-v${version}.json`
  link.click()
  URL.revokeObjectURL(url)
}
