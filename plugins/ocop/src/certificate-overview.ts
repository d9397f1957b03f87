import type { MedusaContainer } from "@medusajs/framework/types"
import { daysBetween, today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"

import { readCertificates, type CertificateRecord } from "./certificate-records"
import { badgeStates, type BadgeState } from "./modules/certificate/certificate-transitions"
import { deadlineOf, type Deadline } from "./modules/certificate/deadline"

export type OverviewFilter = {
  /** Numbers of certificates and decisions, titles of products; without diacritics too. */
  q?: string
  state?: BadgeState[]
  /** In force today and ending within so many days. */
  expiring_within?: number
  product_id?: string
  limit: number
  offset: number
}

export type OverviewRow = Omit<CertificateRecord, "log"> & {
  /** Days to the last day on which the star may be shown, negative when it is over; null without such a day. */
  days_left: number | null
  deadline: Deadline | null
}

export type Overview = {
  certificates: OverviewRow[]
  count: number
  /** How many there are in each state, by the other filters. */
  counts: Record<BadgeState, number>
  today: Day
}

/** The certificates an office works with, those that end first on top, those without an end last. */
export async function overviewOfCertificates(
  container: MedusaContainer,
  { q = "", state, expiring_within, product_id, limit, offset }: OverviewFilter,
): Promise<Overview> {
  const today = todayInVietnam()
  const words = foldVietnamese(q)
  const found = (await readCertificates(container, {}, today))
    .filter(({ product }) => product_id === undefined || product?.id === product_id)
    .filter((record) => textOf(record).includes(words))
    .map((record) => toRow(record, today))
    .filter((row) => expiring_within === undefined || endsWithin(row, expiring_within))
  const shown = found.filter(({ badge }) => !state || (badge && state.includes(badge.state))).sort(byEnd)
  return {
    certificates: shown.slice(offset, offset + limit),
    count: shown.length,
    counts: countStates(found),
    today,
  }
}

function toRow({ log: _log, ...record }: CertificateRecord, today: Day): OverviewRow {
  const { badge } = record
  const end = badge?.valid_until
  return {
    ...record,
    days_left: end ? daysBetween(today, end) : null,
    deadline: badge && deadlineOf(badge, today),
  }
}

function textOf({ number, product, log }: CertificateRecord): string {
  const numbers = log.flatMap((entry) => [entry.decision_number, entry.certificate_number])
  return foldVietnamese([number, product?.title, ...numbers].filter(Boolean).join(" "))
}

function endsWithin({ badge, days_left }: OverviewRow, days: number): boolean {
  return badge?.star != null && days_left !== null && days_left <= days
}

function byEnd(a: OverviewRow, b: OverviewRow): number {
  const [endA, endB] = [a, b].map(({ badge }) => badge?.valid_until ?? "9999-12-31") as [string, string]
  return endA === endB ? a.number.localeCompare(b.number) : endA < endB ? -1 : 1
}

function countStates(rows: readonly OverviewRow[]): Record<BadgeState, number> {
  const counts = badgeStates.map((state) => [
    state,
    rows.filter(({ badge }) => badge?.state === state).length,
  ])
  return Object.fromEntries(counts) as Record<BadgeState, number>
}
