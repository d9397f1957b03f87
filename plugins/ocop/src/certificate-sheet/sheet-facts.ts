import type { Day } from "@cho-ocop/marketplace/clock"

import type { BadgeState } from "../modules/certificate/certificate-transitions"

/** What is printed on a certificate's sheet. */
export type SheetFacts = {
  number: string
  product: string
  product_set: string | null
  maker: string | null
  commune: string | null
  star: number
  authority: string
  decision_number: string
  decided_on: Day
  rule_set: string
  issued_on: Day
  expires_on: Day
  extended_until: Day | null
  /** State on the day of printing. */
  state: BadgeState
  printed_on: Day
  /** Address of the public page: text of the QR code. */
  url: string
}
