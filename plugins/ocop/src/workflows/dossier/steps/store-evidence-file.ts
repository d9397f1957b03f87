import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { CheckedEvidence } from "./check-evidence"

/**
 * Stores a file privately in Medusa's file store, under a name that nobody can guess and that says nothing.
 * Compensation takes it away again.
 */
export const storeEvidenceFileStep = createStep(
  "store-evidence-file",
  async ({ media_type, ending, content }: CheckedEvidence["file"], { container }) => {
    const { id } = await container.resolve(Modules.FILE).createFiles({
      filename: `evidence-${randomUUID()}.${ending}`,
      mimeType: media_type,
      content,
      access: "private",
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.FILE).deleteFiles(id)
    }
  },
)
