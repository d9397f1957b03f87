import { labelsIn } from "./labels"
import type vi from "./certificate.vi"

const en: Translations<typeof vi> = {
  ...labelsIn("en"),
  domain: "OCOP certificates",
  list: {
    search: "Search product, certificate number, decision number",
    all: "All",
    expiring: "Ending within 180 days",
    product: "Product",
    state: "State",
    number: "Certificate number",
    end: "Valid until",
    next: "What comes next",
    empty: "There are no such certificates.",
    create: "Add a certificate",
    noProduct: "The product was deleted",
  },
  pagination: { of: "of", results: "certificates", pages: "pages", prev: "Previous", next: "Next" },
  states: {
    pending: "Waiting for recognition",
    valid: "Valid",
    renewing: "Under renewal",
    extended: "Extended in transition",
    expired: "Expired",
    revoked: "Revoked",
  },
  stars: "{{count}} stars",
  awaitingCentre: "The centre is considering 5 stars",
  days: {
    left_one: "{{count}} day left",
    left_other: "{{count}} days left",
    today: "ends today",
    late_one: "{{count}} day over",
    late_other: "{{count}} days over",
  },
  deadline: {
    renewal_opens: {
      left_one: "{{count}} day until renewal files are taken",
      left_other: "{{count}} days until renewal files are taken",
      today: "Renewal files are taken from today",
      late: "Renewal files are taken now",
    },
    renewal_due: {
      left_one: "{{count}} day left to hand in the renewal file",
      left_other: "{{count}} days left to hand in the renewal file",
      today: "The renewal file is due today",
      late_one: "Renewal file {{count}} day late",
      late_other: "Renewal file {{count}} days late",
    },
    expiry: {
      left_one: "{{count}} day left for the result of the renewal",
      left_other: "{{count}} days left for the result of the renewal",
      today: "Ends today without a result of the renewal",
      late_one: "Ended {{count}} day ago",
      late_other: "Ended {{count}} days ago",
    },
    extension_end: {
      left_one: "{{count}} day of extension left for the result",
      left_other: "{{count}} days of extension left for the result",
      today: "The extension ends today",
      late_one: "Extension ended {{count}} day ago",
      late_other: "Extension ended {{count}} days ago",
    },
    expired: {
      left: "{{count}} days left",
      today: "Expired today",
      late_one: "Expired {{count}} day ago",
      late_other: "Expired {{count}} days ago",
    },
  },
  levels: { district: "District", province: "Province", central: "Central" },
  detail: {
    facts: "Certificate",
    validUntil: "Valid up to and including",
    renewalWindow: "Renewal files are taken",
    lastStar: "Star it carried",
    log: "Log of decisions",
    logHint: "What is recorded stays. If it is wrong, add a correction or an annulment.",
    annulled: "Annulled",
    corrects: "Concerns: {{entry}}",
    recordedBy: "Recorded by {{name}} on {{day}}",
    imported: "Taken in from older files on {{day}}",
    record: "Record a decision",
    openProduct: "Open the product",
  },
  form: {
    title: "Record a decision",
    intro: "Enter it as it stands on the paper. It can't be changed afterwards, only corrected or annulled.",
    kind: "Kind of decision",
    choose: "Choose",
    none: "Not named on the paper",
    optional: "optional",
    dateHint: "day/month/year, for example 24/11/2026",
    today: "Today",
    authorities: "Who decides today",
    expiryHint: "Empty: 36 months after the day of issue",
    numberHint: "Empty: keeps its present number",
    correctionHint: "Enter only what has to change.",
    save: "Add to the log",
    cancel: "Cancel",
    saved: "Recorded: {{kind}}",
    failed: "It wasn't recorded, please try again.",
  },
  create: {
    title: "Add a certificate",
    product: "Product",
    chooseProduct: "Choose the product that was recognised",
    searchProduct: "Search products by name",
    noProducts: "There are no such products.",
    otherProduct: "Choose another product",
    number: "Certificate number",
    numberHint: "As on the paper; for a product that waits for the centre, the number of its file",
    save: "Create the certificate",
    saved: "The certificate was created",
    first: "First decision",
  },
  widget: {
    none: "This product has no OCOP certificate.",
    open: "Open the certificate",
  },
  loadFailed: "This couldn't be loaded. Please reload the page.",
}

/** The same texts; English may need a singular and a plural where Vietnamese has one form. */
type Translations<T> = {
  [Key in keyof T as T[Key] extends string ? never : Key]: Translations<T[Key]>
} & {
  [Key in keyof T as T[Key] extends string ? Key : never]?: string
} & Partial<Record<`${Extract<keyof T, string>}_${"one" | "other"}`, string>>

export default en
