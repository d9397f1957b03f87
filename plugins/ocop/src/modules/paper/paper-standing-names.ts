/** What a paper is worth on a day; `ending_soon` still holds. Apart from the rules, because the staff pages draw it too. */
export const PAPER_STANDINGS = [
  "to_check",
  "refused",
  "withdrawn",
  "not_yet",
  "holds",
  "ending_soon",
  "ended",
] as const
export type PaperStandingName = (typeof PAPER_STANDINGS)[number]
