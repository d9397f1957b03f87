import type vi from "./complaint.vi"

const en: Translations<typeof vi> = {
  domain: "Complaints",
  loadFailed: "This couldn't be loaded. Please reload the page.",
  search: "Search code, product, text",
  all: "All",
  product: "Product",
  text: "Text",
  received: "Received",
  age_one: "{{count}} day ago",
  age_other: "{{count}} days ago",
  today: "today",
  state: "State",
  empty: "There are no such complaints.",
  contact: "Contact",
  name: "Sent by",
  noContact: "No contact given",
  answer: "Answered",
  inspection: "Open the inspection",
  log: "Log",
  plan: "Plan an inspection",
  comment: "Text",
  save: "Add to the log",
  cancel: "Close",
  failed: "It wasn't recorded, please try again.",
  states: {
    received: "New",
    under_review: "Under review",
    inspecting: "Being inspected",
    answered: "Answered",
    closed: "Closed",
  },
  actions: {
    receive: "Received",
    take_up: "Take up",
    inspect: "Turned into an inspection",
    answer: "Answer",
    close: "Close",
    reopen: "Reopen",
  },
}

/** The same texts; English may need a singular and a plural where Vietnamese has one form. */
type Translations<T> = {
  [Key in keyof T as T[Key] extends string ? never : Key]: Translations<T[Key]>
} & {
  [Key in keyof T as T[Key] extends string ? Key : never]?: string
} & Partial<Record<`${Extract<keyof T, string>}_${"one" | "other"}`, string>>

export default en
