import type { QueueRow } from "../../dossier-queue"
import type { AdminDecideDossiersBody } from "../../api/admin/ocop/decisions/validators"
import { readDay } from "../certificates/days"

export type RulingBody = AdminDecideDossiersBody
export type EntryDraft = {
  dossier_id: string
  verdict: RulingBody["entries"][number]["verdict"]
  star: string
  total_score: string
  certificate_number: string
  reason: string
}
export type RulingDraft = {
  number: string
  decided_on: string
  level: RulingBody["level"]
  authority: string
  signer: string
  entries: EntryDraft[]
}

export const emptyRuling: RulingDraft = {
  number: "",
  decided_on: "",
  level: "province",
  authority: "Chủ tịch Ủy ban nhân dân tỉnh",
  signer: "",
  entries: [],
}

/** A line for a dossier, with what its session gave. */
export function draftOf({ id, result }: QueueRow): EntryDraft {
  const star = result?.star ?? null
  return {
    dossier_id: id,
    verdict: result && star === null ? "refuse" : star === 5 ? "send_up" : "recognise",
    star: star === null ? "" : String(star),
    total_score: "",
    certificate_number: "",
    reason: "",
  }
}

/** What the form holds, as the backend takes it: days as typed in Vietnam, a decimal comma too. */
export function toBody({ entries, decided_on, ...paper }: RulingDraft): RulingBody {
  return {
    ...paper,
    decided_on: readDay(decided_on),
    entries: entries.map(({ dossier_id, verdict, star, total_score, certificate_number, reason }) => ({
      dossier_id,
      verdict,
      star: verdict === "recognise" ? readStar(star) : null,
      total_score: total_score.trim() ? Number(total_score.replace(",", ".")) : null,
      certificate_number: certificate_number.trim() || null,
      reason: reason.trim() || null,
    })),
  }
}

function readStar(star: string): 3 | 4 | 5 | null {
  const found = ([3, 4, 5] as const).find((one) => String(one) === star)
  return found ?? null
}
