import { Notice } from "@/ui/notice"
import type { Finding } from "./check-here"

/** What was found, in the reader's language: one sentence for each result. */
export type FindingWords = Record<Finding["result"], string>

const tones = {
  valid: "good",
  status_unknown: "warning",
  not_yet: "warning",
  expired: "warning",
  unsupported: "warning",
  failed: "warning",
  revoked: "error",
  altered: "error",
  unknown_key: "error",
} as const satisfies Record<Finding["result"], "good" | "warning" | "error">

export function FindingNotice({ finding, words }: { finding: Finding; words: FindingWords }) {
  return (
    <div data-finding={finding.result}>
      <Notice tone={tones[finding.result]}>
        <p>{words[finding.result]}</p>
      </Notice>
    </div>
  )
}
