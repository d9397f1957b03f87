import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isShopError } from "@cho-ocop/marketplace/shop-error"

import { listDossiers } from "../../../dossier-records"
import { transitionOf } from "../../../modules/dossier/dossier-transitions"
import { advanceDossierWorkflow } from "../../dossier/advance-dossier"

type AgendaAction = "schedule" | "unschedule" | "score"

type Move = { dossier_id: string; action: AgendaAction; data?: Record<string, unknown> }

export type AdvanceInput = { actor_id: string; moves: Move[] }

const back = { schedule: "unschedule", unschedule: "schedule" } as const

/**
 * Moves dossiers along their road. One that is there already is left as it is, so the step can be repeated after a
 * crash; compensation moves back what was put on or taken off an agenda, while a result stays.
 */
export const advanceAgendaDossiersStep = createStep(
  "advance-agenda-dossiers",
  async ({ actor_id, moves }: AdvanceInput, { container }) => {
    const moved: Move[] = []
    for (const move of moves) {
      if (await advance(container, move, actor_id)) {
        moved.push(move)
      }
    }
    return new StepResponse(undefined, { actor_id, moved })
  },
  async (done, { container }) => {
    for (const { dossier_id, action } of done?.moved ?? []) {
      if (action !== "score") {
        await advance(container, { dossier_id, action: back[action] }, done?.actor_id ?? "")
      }
    }
  },
)

/**
 * Takes one step unless it was taken. Somebody who closes the same session at the same time may be faster: then the
 * dossier refuses the second step, and it was taken all the same.
 *
 * @returns whether a step was taken here
 */
async function advance(
  container: MedusaContainer,
  { dossier_id, action, data }: Move,
  actor_id: string,
): Promise<boolean> {
  const move = { dossier_id, action, data }
  if (await wasTaken(container, move)) {
    return false
  }
  try {
    await advanceDossierWorkflow(container).run({
      input: { ...move, actor: { type: "staff", id: actor_id } },
    })
    return true
  } catch (error) {
    if (isShopError(error) && error.type === "conflict" && (await wasTaken(container, move))) {
      return false
    }
    throw error
  }
}

/** The dossier is where the step leads, or has the result of this session in its log. */
async function wasTaken(container: MedusaContainer, { dossier_id, action, data }: Move): Promise<boolean> {
  const [dossier] = await listDossiers(container, { id: dossier_id })
  const isThere = dossier?.state === transitionOf(action)?.to
  const hasResult = dossier?.steps.some(
    (step) => step.action === "score" && action === "score" && step.data.session_id === data?.session_id,
  )
  return isThere || Boolean(hasResult)
}
