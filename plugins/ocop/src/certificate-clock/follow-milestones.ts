import type { MedusaContainer } from "@medusajs/framework/types"
import { today as dayOf, type Day } from "@cho-ocop/marketplace/clock"

import type { CertificateRecord } from "../certificate-records"
import { noticeOf } from "../milestone-notice"
import { CERTIFICATE_MODULE } from "../modules/certificate"
import { milestonesUntil, newsAmong, type Milestone } from "../modules/certificate/milestones"
import type CertificateModuleService from "../modules/certificate/service"
import { readRuleBook } from "../read-rule-book"
import { settingInForce } from "../rules/find-setting"
import { noteCertificateMilestonesWorkflow } from "../workflows"

/**
 * Notes what the calendar did to certificates since somebody last looked, and tells the office what is news. Days on
 * which it didn't run are caught up; what is noted isn't noted or told again.
 */
export async function followMilestones(
  container: MedusaContainer,
  records: readonly CertificateRecord[],
  today: Day,
): Promise<void> {
  const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
  const noted = new Set(
    (await service.listCertificateMilestones({})).map((row) => keyOf(row.certificate_id, row)),
  )
  const book = await readRuleBook(container)
  const terms = {
    ...settingInForce(book, "renewal", today),
    reminder_days_before: settingInForce(book, "reminders", today).days_before,
  }
  for (const record of records) {
    const fresh = milestonesUntil(record.log, today, terms).filter(
      (milestone) => !noted.has(keyOf(record.id, milestone)),
    )
    if (fresh.length === 0) {
      continue
    }
    const news = newsAmong(fresh, record.log, today, enteredOn(record))
    await noteCertificateMilestonesWorkflow(container).run({
      input: {
        certificate_id: record.id,
        milestones: fresh.map((milestone) => ({ ...milestone, told: news.includes(milestone) })),
        notices: news.map((milestone) => noticeOf(record, milestone)),
      },
    })
  }
}

/** The day on which the present term was written down here; paper may be older. */
function enteredOn({ log, badge }: CertificateRecord): Day {
  const entry = log.findLast(
    ({ kind, issued_on }) => kind === "recognition" && issued_on === badge?.issued_on,
  )
  return entry ? dayOf(new Date(entry.recorded_at)) : ""
}

const keyOf = (certificate_id: string, { kind, due_on }: Pick<Milestone, "kind" | "due_on">): string =>
  `${certificate_id}:${kind}:${due_on}`
