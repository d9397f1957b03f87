import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { ShopError } from "../../../shop-error"

/**
 * Makes the identity that a person signs in with. An e-mail that has one already is refused: it may be anybody's, because
 * shoppers register without proof that an address is theirs.
 */
export const registerPersonStep = createStep(
  "register-person",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [known] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" })
    if (known) {
      throw new ShopError("conflict", "person_email_taken", { email })
    }
    const { authIdentity } = await auth.register("emailpass", { body: { email, password } })
    if (!authIdentity) {
      throw new ShopError("conflict", "person_email_taken", { email })
    }
    return new StepResponse(authIdentity.id, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
    }
  },
)
