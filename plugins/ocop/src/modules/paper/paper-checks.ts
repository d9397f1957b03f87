/** What staff say of a paper (kết quả kiểm tra giấy tờ). */
export const PAPER_VERDICTS = ["accepted", "refused", "withdrawn"] as const
export type PaperVerdict = (typeof PAPER_VERDICTS)[number]

export const PAPER_STATES = ["to_check", "accepted", "refused", "withdrawn"] as const
export type PaperCheckState = (typeof PAPER_STATES)[number]

export type PaperTransition = {
  verdict: PaperVerdict
  from: readonly PaperCheckState[]
  to: PaperCheckState
  by: "staff"
  reason: "required" | "optional"
}

/** The life of a paper; the service, the API and the screens read this table. A refused paper is handed in anew. */
export const PAPER_TRANSITIONS: readonly PaperTransition[] = [
  { verdict: "accepted", from: ["to_check"], to: "accepted", by: "staff", reason: "optional" },
  { verdict: "refused", from: ["to_check"], to: "refused", by: "staff", reason: "required" },
  { verdict: "withdrawn", from: ["accepted"], to: "withdrawn", by: "staff", reason: "required" },
]

/** The row for a verdict in a state, or null where the state doesn't allow it. */
export const paperTransition = (state: PaperCheckState, verdict: string): PaperTransition | null =>
  PAPER_TRANSITIONS.find((one) => one.verdict === verdict && one.from.includes(state)) ?? null

/** What staff can say in a state: the buttons to draw. */
export const paperVerdicts = (state: PaperCheckState): PaperTransition[] =>
  PAPER_TRANSITIONS.filter((one) => one.from.includes(state))

/** State of a paper by its checks, oldest first. */
export const checkState = (checks: readonly { position: number; verdict: PaperVerdict }[]): PaperCheckState =>
  [...checks]
    .sort((a, b) => a.position - b.position)
    .reduce<PaperCheckState>((state, { verdict }) => paperTransition(state, verdict)?.to ?? state, "to_check")
