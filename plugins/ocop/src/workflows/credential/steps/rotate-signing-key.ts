import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CREDENTIAL_MODULE } from "../../../modules/credential"
import type CredentialModuleService from "../../../modules/credential/service"

export type RotateSigningKeyInput = {
  /** Id of the staff member who asked for it. */
  requested_by: string
}

/** Puts a new signing key in use. A retired key can't come back, so there is nothing to compensate: both stay published. */
export const rotateSigningKeyStep = createStep(
  "rotate-signing-key",
  async ({ requested_by }: RotateSigningKeyInput, { container }) => {
    const kid = await container.resolve<CredentialModuleService>(CREDENTIAL_MODULE).rotateKey()
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Certificate files are signed with key ${kid} from now on, as ${requested_by} asked`)
    return new StepResponse(kid)
  },
)
