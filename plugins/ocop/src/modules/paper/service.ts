import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { PrivateFile } from "../../private-files/private-file-store"
import Paper from "./models/paper"
import PaperCheck from "./models/paper-check"
import PaperReminder from "./models/paper-reminder"
import { checkState, paperTransition, type PaperVerdict } from "./paper-checks"
import { readPaper, type PaperInput } from "./read-paper"

type Transaction = Context<EntityManager>

export type NewPaper = PaperInput & {
  file: PrivateFile | null
  by: { type: "seller" | "staff" | "import"; id: string | null }
}

/** Papers of makers, what the office said of them, and the reminders given. Nothing of it is ever changed. */
class PaperModuleService extends MedusaService({ Paper, PaperCheck, PaperReminder }) {
  /**
   * Takes a paper in; it counts once somebody has checked it.
   * @throws ShopError those of `readPaper`
   */
  async handIn({ file, by, ...input }: NewPaper): Promise<{ id: string }> {
    const today = todayInVietnam()
    const row = await this.createPapers({
      ...readPaper(input, today),
      file: file as Record<string, unknown> | null,
      handed_in_on: today,
      handed_in_by_type: by.type,
      handed_in_by: by.id,
    })
    return { id: row.id }
  }

  /**
   * Says what a paper is worth.
   * @throws ShopError paper_not_found, paper_verdict_not_allowed, paper_reason_missing
   */
  @InjectTransactionManager()
  async checkPaper(
    paper_id: string,
    { verdict, reason }: { verdict: string; reason: string | null },
    by: string | null,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string }> {
    await this.lock(paper_id, context)
    const checks = await this.listPaperChecks({ paper_id }, {}, context)
    const transition = paperTransition(checkState(checks), verdict)
    if (!transition) {
      throw new ShopError("conflict", "paper_verdict_not_allowed")
    }
    const text = reason?.normalize("NFC").trim() || null
    if (text === null && transition.reason === "required") {
      throw new ShopError("invalid_data", "paper_reason_missing")
    }
    const row = await this.createPaperChecks(
      {
        paper_id,
        position: checks.length + 1,
        verdict: transition.verdict satisfies PaperVerdict,
        reason: text,
        on: todayInVietnam(),
        by,
      },
      context,
    )
    return { id: row.id }
  }

  /** Notes that a reminder was given. @returns false when it had been, by this process or another */
  @InjectTransactionManager()
  async noteReminder(
    paper_id: string,
    days_before: number,
    on: Day,
    @MedusaContext() context: Transaction = {},
  ): Promise<boolean> {
    const rows = await manager(context).execute(
      `insert into paper_reminder (id, paper_id, days_before, "on") values (?, ?, ?, ?)
       on conflict (paper_id, days_before) where deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "paprem"), paper_id, days_before, on],
    )
    return rows.length > 0
  }

  private async lock(id: string, context: Transaction): Promise<void> {
    const rows = await manager(context).execute(
      `select id from paper where id = ? and deleted_at is null for update`,
      [id],
    )
    if (rows.length === 0) {
      throw new ShopError("not_found", "paper_not_found")
    }
  }
}

function manager({ transactionManager }: Transaction): EntityManager {
  if (!transactionManager) {
    throw new Error("Papers are checked inside a transaction")
  }
  return transactionManager
}

export default PaperModuleService
