import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { advanceDossier } from "../../../council-sources"

export type AdvanceInput = {
  actor_id: string
  moves: { dossier_id: string; action: "schedule" | "unschedule" | "score"; data?: Record<string, unknown> }[]
}

const back = { schedule: "unschedule", unschedule: "schedule" } as const

/**
 * Moves dossiers along their road. One that is there already is left as it is, so the step can be repeated after a
 * crash; compensation moves back what was put on or taken off an agenda.
 */
export const advanceAgendaDossiersStep = createStep(
  "advance-agenda-dossiers",
  async ({ actor_id, moves }: AdvanceInput, { container }) => {
    const moved: AdvanceInput["moves"] = []
    for (const move of moves) {
      if (await advanceDossier(container, { ...move, actor_id })) {
        moved.push(move)
      }
    }
    return new StepResponse(undefined, { actor_id, moved })
  },
  async (done, { container }) => {
    for (const { dossier_id, action } of done?.moved ?? []) {
      if (action !== "score") {
        await advanceDossier(container, {
          dossier_id,
          action: back[action],
          actor_id: done?.actor_id ?? "",
        })
      }
    }
  },
)
