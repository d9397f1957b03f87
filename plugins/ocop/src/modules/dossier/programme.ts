import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { publicHolidays } from "./calendar/public-holidays"
import { workingCalendar, type WorkingCalendar } from "./calendar/working-calendar"
import type { StepActor } from "./dossier-log"
import "./dossier-messages"
import { readIdeaState } from "./idea-log"
import { ideaTransitions, type IdeaAction } from "./idea-transitions"
import type { NewHoliday, NewRuling } from "./new-rows"
import { lockName, lockRow, manager, type Transaction } from "./store"
import DossierTables from "./tables"
import type { TargetKind } from "./year-targets"

/** What goes on around dossiers: ideas before them, decisions after them, the working calendar, the year's targets. */
class Programme extends DossierTables {
  /**
   * Moves an idea on by its table.
   *
   * @throws ShopError idea_not_found, idea_action_impossible, idea_comment_missing
   */
  @InjectTransactionManager()
  async moveIdea(
    input: { idea_id: string; action: IdeaAction; actor: StepActor; comment: string | null },
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    const { idea_id, action, actor, comment } = input
    if (!(await lockRow("idea", idea_id, context))) {
      throw new ShopError("not_found", "idea_not_found")
    }
    const steps = await this.listIdeaSteps({ idea_id }, { order: { position: "ASC" } }, context)
    const row = ideaTransitions.find((one) => one.action === action)
    if (!row?.from.includes(readIdeaState(steps))) {
      throw new ShopError("conflict", "idea_action_impossible")
    }
    if (row.needs_comment && !comment) {
      throw new ShopError("invalid_data", "idea_comment_missing")
    }
    const step = { action, actor_type: actor.type, actor_id: actor.id, comment, taken_on: today() }
    await this.createIdeaSteps({ ...step, idea_id, position: steps.length + 1 }, context)
  }

  /** Records a decision's paper, once. */
  @InjectTransactionManager()
  async openRuling(input: NewRuling, @MedusaContext() context: Transaction = {}): Promise<string> {
    const { number, decided_on, level } = input
    await lockName(`ruling:${level}:${decided_on}:${number}`, context)
    const [known] = await this.listDossierDecisions({ number, decided_on, level }, {}, context)
    return known?.id ?? (await this.createDossierDecisions(input, context)).id
  }

  /** Enters a day off, or one worked in exchange. The last entry for a day counts; the others stay. */
  @InjectTransactionManager()
  async addHoliday(input: NewHoliday, @MedusaContext() context: Transaction = {}): Promise<void> {
    await lockName(`holiday:${input.day}`, context)
    const known = await this.listHolidays({ day: input.day }, { select: ["id"] }, context)
    await this.createHolidays({ ...input, position: known.length + 1 }, context)
  }

  /** Sets what a year means to reach. */
  @InjectTransactionManager()
  async setTargets(
    year: number,
    targets: { kind: TargetKind; target: number }[],
    recorded_by: string | null,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    for (const { kind, target } of targets) {
      await manager(context).execute(
        `insert into year_target (id, year, kind, target, recorded_by) values (?, ?, ?, ?, ?)
         on conflict (year, kind) where deleted_at is null
         do update set target = excluded.target, recorded_by = excluded.recorded_by, updated_at = now()`,
        [`target_${year}_${kind}`, year, kind, target, recorded_by],
      )
    }
  }

  /** Public holidays with what staff entered over them. */
  async calendar(): Promise<WorkingCalendar> {
    const entered = await this.listHolidays({}, { order: { position: "ASC" } })
    return workingCalendar(
      publicHolidays,
      entered.map(({ day, off, name_vi, name_en }) => ({ day, off, name_vi, name_en, provisional: false })),
    )
  }
}

export default Programme
