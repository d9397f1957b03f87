import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { today as todayInVietnam } from "@cho-ocop/marketplace/clock"

import { catchUpCredentials } from "../certificate-clock/catch-up-credentials"
import { followMilestones } from "../certificate-clock/follow-milestones"
import { readCertificates } from "../certificate-records"
import { CertificateEvents, type CertificateChanged } from "../events"
import { CERTIFICATE_MODULE } from "../modules/certificate"
import { publishedState } from "../modules/certificate/published-state"
import type CertificateModuleService from "../modules/certificate/service"

const JOB = "publish-certificate-changes"

/**
 * Tells the shop about certificates whose state changed with the date: it compares each derived state with the one
 * told last, so days on which it didn't run are caught up. The lock keeps a second process from telling the same
 * thing; a crash between telling and noting tells it once more, which does no harm. Then it notes what the calendar
 * did (windows, reminders, ends) and signs or withdraws certificate files that no event took care of.
 */
export default async function publishCertificateChanges(container: MedusaContainer): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute(`ocop:${JOB}`, () => publishChanges(container))
}

async function publishChanges(container: MedusaContainer): Promise<void> {
  const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
  const eventBus = container.resolve(Modules.EVENT_BUS)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const today = todayInVietnam()
  const told = new Map(
    (await service.listCertificatePublications({})).map((row) => [row.certificate_id, row.published]),
  )
  const records = await readCertificates(container, {}, today)
  for (const { id, number, product, badge } of records) {
    const published = publishedState(badge)
    const before = told.get(id) ?? "none"
    if (before === published) {
      continue
    }
    const data: CertificateChanged = { id, product_id: product?.id ?? null }
    await eventBus.emit({ name: CertificateEvents.CHANGED, data })
    if (await service.markPublished(id, published, today)) {
      logger.info(`Certificate ${number} is ${published} since ${today}, it was ${before}`)
    }
  }
  await followMilestones(container, records, today)
  await catchUpCredentials(container, records)
}

export const config = {
  name: JOB,
  schedule: { interval: Number(process.env.CLOCK_JOB_SECONDS ?? 300) * 1000 },
}
