import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates, type CertificateRecord, type LogEntry } from "./certificate-records"
import { transitionsFrom, type Transition } from "./modules/certificate/certificate-transitions"
import { deadlineOf, type Deadline } from "./modules/certificate/deadline"
import { effectiveLog } from "./modules/certificate/effective-log"
import "./modules/certificate/certificate-messages"
import { namesOfStaff } from "./names-of-staff"
import { readRuleBook } from "./read-rule-book"
import { authoritiesInForce } from "./rules/find-authority"
import { settingInForce } from "./rules/find-setting"
import type { Authority } from "./rules/rule-book"
import type { SettingValues } from "./rules/settings"

export type DetailEntry = Omit<LogEntry, "recorded_by"> & {
  /** False once a later entry annulled it; corrections and annulments themselves stand. */
  stands: boolean
  /** Who wrote it down; null for an import. */
  recorded_by: { id: string; name: string } | null
}

export type CertificateDetail = Omit<CertificateRecord, "log"> & {
  log: DetailEntry[]
  deadline: Deadline | null
  today: Day
  /** What may be recorded today, with the fields each kind needs: the rows of the table of transitions. */
  next: Pick<Transition, "kind" | "required" | "optional" | "authority">[]
  /** Who decides what today. */
  authorities: Authority[]
  revocation_grounds: SettingValues["revocation"]["grounds"]
}

/**
 * One certificate as its page in the office shows it.
 *
 * @throws ShopError certificate_not_found
 */
export async function detailOfCertificate(
  container: MedusaContainer,
  id: string,
): Promise<CertificateDetail> {
  const today = todayInVietnam()
  const [record] = await readCertificates(container, { id }, today)
  if (!record) {
    throw new ShopError("not_found", "certificate_not_found")
  }
  const { badge, log } = record
  const names = await namesOfStaff(
    container,
    log.flatMap(({ recorded_by }) => recorded_by ?? []),
  )
  const book = await readRuleBook(container)
  const standing = new Set(effectiveLog(log).map((entry) => entry.id))
  return {
    ...record,
    log: log.map((entry) => ({
      ...entry,
      stands: entry.corrects_id !== null || standing.has(entry.id),
      recorded_by: entry.recorded_by
        ? { id: entry.recorded_by, name: names.get(entry.recorded_by) ?? entry.recorded_by }
        : null,
    })),
    deadline: badge && deadlineOf(badge, today),
    today,
    next: transitionsFrom(badge?.state ?? "none", "staff").map(({ kind, required, optional, authority }) => ({
      kind,
      required,
      optional,
      authority,
    })),
    authorities: authoritiesInForce(book, today),
    revocation_grounds: settingInForce(book, "revocation", today).grounds,
  }
}
