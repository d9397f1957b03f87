import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CREDENTIAL_MODULE } from "../../../modules/credential"
import type CredentialModuleService from "../../../modules/credential/service"

/** Puts a new signing key in use. A retired key can't come back, so compensation has nothing to do: both stay published. */
export const rotateSigningKeyStep = createStep("rotate-signing-key", async (_: object, { container }) =>
  new StepResponse(await container.resolve<CredentialModuleService>(CREDENTIAL_MODULE).rotateKey()),
)
