import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "../../../certificate-records"
import { readRevocationLaw } from "../../../inspection-law"
import { INSPECTION_MODULE } from "../../../modules/inspection"
import type { StepInput } from "../../../modules/inspection/admit-step"
import { readInspectionStanding } from "../../../modules/inspection/inspection-standing"
import type InspectionModuleService from "../../../modules/inspection/service"
import type { StepContext } from "../../../modules/inspection/service"
import { toStep } from "../../../modules/inspection/step-row"
import { effectsOf, type InspectionEffects } from "../inspection-effects"

export type TakeInspectionStepInput = StepInput & {
  inspection_id: string
  /** Id of the staff member. */
  by: string | null
}

/** A step that may be taken, with what it changes outside of the inspection. */
export type WeighedStep = {
  product_id: string
  step: StepInput
  known: StepContext
  effects: InspectionEffects
}

/** Looks whether a step may be taken and what follows from it; writes nothing. @throws ShopError as `takeStep` */
export const weighInspectionStep = createStep(
  "weigh-inspection",
  async ({ inspection_id, by, ...input }: TakeInspectionStepInput, { container }) => {
    const service = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
    const [inspection] = await service.listInspections({ id: inspection_id }, { relations: ["steps"] })
    if (!inspection) {
      throw new ShopError("not_found", "inspection_not_found")
    }
    const { certificate_id } = inspection
    const [certificate] = certificate_id ? await readCertificates(container, { id: certificate_id }) : []
    const badge = certificate?.badge ?? null
    const { grounds, rule_set_id } = await readRevocationLaw(container, input.facts.decision?.decided_on)
    const known: StepContext = { carried_star: badge?.star ?? null, grounds: grounds.map(({ code }) => code) }
    const step = await service.checkStep(inspection_id, input, known)
    const log = inspection.steps.map(toStep)
    const effects = effectsOf(step, {
      inspection,
      standing: readInspectionStanding(log),
      proposed_because: log.find(({ action }) => action === "propose")?.comment ?? null,
      badge,
      rule_set_id,
      by,
    })
    return new StepResponse<WeighedStep>({ product_id: inspection.product_id, step, known, effects })
  },
)
