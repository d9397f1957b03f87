import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import DossierContents from "./dossier-contents"
import { readStanding, type DossierStep } from "./dossier-log"
import "./dossier-messages"
import { closedStates } from "./dossier-transitions"
import type { FormKind } from "./forms/form-kinds"
import type { NewDossier } from "./new-rows"
import { toStep } from "./rows"
import { admitStep, type StepRequest } from "./step-request"
import { giveNumber, lockDossiers, lockName, manager, type Transaction } from "./store"

/**
 * Dossiers with their logs and numbers. Logs, forms and checks are only ever added to; `appendSteps` is the one door of a
 * dossier's log.
 */
class DossierModuleService extends DossierContents {
  /**
   * Opens a dossier as a draft. Two at once for one product open one.
   *
   * @throws ShopError dossier_open_already
   */
  @InjectTransactionManager()
  async openDossier(input: NewDossier, @MedusaContext() context: Transaction = {}): Promise<string> {
    await lockName(`product:${input.product_id}`, context)
    const others = await this.listDossiers({ product_id: input.product_id }, { select: ["id"] }, context)
    for (const { id } of others) {
      const { state } = readStanding(await this.readLog(id, context))
      if (!closedStates.includes(state)) {
        const [number] = await this.listDossierNumbers({ dossier_id: id }, {}, context)
        throw new ShopError("conflict", "dossier_open_already", { number: number?.number ?? id })
      }
    }
    const { id } = await this.createDossiers(input, context)
    return id
  }

  /** Takes away a dossier that was opened in vain; one that holds anything stays. */
  @InjectTransactionManager()
  async closeEmptyDossier(id: string, @MedusaContext() context: Transaction = {}): Promise<void> {
    await manager(context).execute(
      `delete from dossier where id = ?
       and not exists (select 1 from dossier_step where dossier_id = dossier.id)
       and not exists (select 1 from dossier_form where dossier_id = dossier.id)
       and not exists (select 1 from evidence where dossier_id = dossier.id)`,
      [id],
    )
  }

  /**
   * Takes steps on dossiers, all or none. The dossiers are locked meanwhile, so that of two people who act at once
   * the second is judged by what the first did.
   *
   * @returns the steps written, in the order asked for
   * @throws ShopError dossier_not_found, evidence_not_found, dossier_form_changed, and those of `admitStep`
   */
  @InjectTransactionManager()
  async appendSteps(
    requests: StepRequest[],
    @MedusaContext() context: Transaction = {},
  ): Promise<DossierStep[]> {
    if (requests.length === 0) {
      return []
    }
    const kinds = await lockDossiers(
      requests.map(({ dossier_id }) => dossier_id),
      context,
    )
    const written: DossierStep[] = []
    for (const request of requests) {
      const { dossier_id } = request
      const log = await this.readLog(dossier_id, context)
      const step = admitStep(kinds.get(dossier_id) ?? "first", log, request)
      await this.checkForms(request, context)
      await this.checkEvidence(dossier_id, request.evidence_ids, context)
      written.push(await this.writeStep(dossier_id, step, context))
      for (const number of request.numbers) {
        await giveNumber(dossier_id, number, request.on, context)
      }
    }
    return written
  }

  /** Takes a step back that belongs to an action which failed as a whole, if nothing came after it. */
  @InjectTransactionManager()
  async takeBackStep(
    dossier_id: string,
    step_id: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await lockDossiers([dossier_id], context)
    const log = await this.readLog(dossier_id, context)
    const last = log.at(-1)
    if (last?.id !== step_id) {
      return
    }
    const before = readStanding(log.slice(0, -1))
    const step = {
      ...last,
      position: last.position + 1,
      action: "take_back" as const,
      state: before.state,
      next_level: before.level,
      actor: { type: "system" as const, id: null },
      comment: null,
      evidence_ids: [],
      data: { takes_back: last.position },
      decision_id: null,
    }
    await this.writeStep(dossier_id, step, context)
  }

  private async writeStep(
    dossier_id: string,
    { actor, on, at, ...step }: Omit<DossierStep, "id"> & { id?: string },
    context: Transaction,
  ): Promise<DossierStep> {
    const { id: _id, ...row } = { id: undefined, ...step }
    const written = await this.createDossierSteps(
      { ...row, dossier_id, actor_type: actor.type, actor_id: actor.id, taken_on: on, taken_at: at },
      context,
    )
    return toStep(written)
  }

  /** What was looked at must be what is there now. */
  private async checkForms({ dossier_id, forms }: StepRequest, context: Transaction): Promise<void> {
    for (const [kind, version] of Object.entries(forms)) {
      if ((await this.versionOf(dossier_id, kind as FormKind, context)) !== version) {
        throw new ShopError("conflict", "dossier_form_changed")
      }
    }
  }
}

export default DossierModuleService
