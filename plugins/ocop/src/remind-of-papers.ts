import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { today as todayInVietnam } from "@cho-ocop/marketplace/clock"

import { PaperEvents, type PaperReminded } from "./events"
import { PAPER_MODULE } from "./modules/paper"
import { dueReminders } from "./modules/paper/due-reminders"
import { checkState } from "./modules/paper/paper-checks"
import { findPaperType } from "./modules/paper/read-paper"
import type PaperModuleService from "./modules/paper/service"

/**
 * Gives the reminders that are due of papers near their end, each once: it is noted first, so a crash may lose one but
 * nobody is told twice. After days on which nothing ran all are noted, and the nearest is told.
 *
 * @returns how many papers were told of
 */
export async function remindOfPapers(container: MedusaContainer): Promise<number> {
  const service = container.resolve<PaperModuleService>(PAPER_MODULE)
  const eventBus = container.resolve(Modules.EVENT_BUS)
  const today = todayInVietnam()
  const papers = await service.listPapers(
    { ends_on: { $gte: today } },
    { relations: ["checks", "reminders"], order: { ends_on: "ASC" } },
  )
  let told = 0
  for (const { id, type, seller_id, product_id, ends_on, checks, reminders } of papers) {
    const days = findPaperType(type, today)?.reminder_days ?? []
    const given = reminders.map(({ days_before }) => days_before)
    const due = checkState(checks) === "accepted" ? dueReminders(ends_on, days, given, today) : []
    const noted: number[] = []
    for (const days_before of due) {
      if (await service.noteReminder(id, days_before, today)) {
        noted.push(days_before)
      }
    }
    const nearest = noted.at(-1)
    if (nearest !== undefined && ends_on) {
      const data: PaperReminded = { id, seller_id, product_id, days_before: nearest, ends_on }
      await eventBus.emit({ name: PaperEvents.REMINDED, data })
      told += 1
    }
  }
  return told
}
