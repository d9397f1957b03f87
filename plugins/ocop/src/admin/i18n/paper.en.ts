import type vi from "./paper.vi"

const en: Translations<typeof vi> = {
  domain: "Makers' papers",
  loadFailed: "This couldn't be loaded. Please reload the page.",
  search: "Search number, maker, product, kind",
  all: "All",
  missing: "Products that lack papers and are off sale",
  noneMissing: "No product lacks a paper.",
  type: "Kind",
  maker: "Maker",
  product: "Product",
  wholeFacility: "The whole facility",
  number: "Number",
  issuer: "Issued by",
  issued: "Issued on",
  ends: "Ends",
  noEnd: "No end",
  standing: "Worth",
  empty: "There are no such papers.",
  file: "Download",
  noFile: "No file",
  check: "Check",
  reason: "Reason",
  save: "Record the result",
  cancel: "Close",
  failed: "It wasn't recorded, please try again.",
  saved: "The result was recorded",
  handedIn: "Handed in on {{day}}",
  reminded: "Reminded {{days}} days before (on {{day}})",
  checkedBy: "{{verdict}} on {{day}}, {{name}}",
  system: "import",
  days: {
    left_one: "{{count}} day left",
    left_other: "{{count}} days left",
    today: "ends today",
    late_one: "{{count}} day over",
    late_other: "{{count}} days over",
  },
  verdicts: { accepted: "Accept", refused: "Not good enough", withdrawn: "Take its worth away" },
  standings: {
    to_check: "To check",
    refused: "Not good enough",
    withdrawn: "Withdrawn",
    not_yet: "Not yet in force",
    holds: "In force",
    ending_soon: "Ends soon",
    ended: "Ended",
  },
}

/** The same texts; English may need a singular and a plural where Vietnamese has one form. */
type Translations<T> = {
  [Key in keyof T as T[Key] extends string ? never : Key]: Translations<T[Key]>
} & {
  [Key in keyof T as T[Key] extends string ? Key : never]?: string
} & Partial<Record<`${Extract<keyof T, string>}_${"one" | "other"}`, string>>

export default en
