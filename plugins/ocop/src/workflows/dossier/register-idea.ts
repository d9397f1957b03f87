import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { DOSSIER_MODULE } from "../../modules/dossier"
import "../../modules/dossier/dossier-messages"
import type DossierModuleService from "../../modules/dossier/service"
import { composed } from "./composed"
import { findMadeProduct } from "./find-made-product"

export type RegisterIdeaInput = {
  seller_id: string
  /** A product of theirs that exists already. */
  product_id?: string | null
  name: string
  description: string
  local_roots?: string | null
  needs?: string | null
}

type SellerPlace = { commune_code: string; commune_valid_from: string }

const registerIdeaStep = createStep(
  "register-idea",
  async (input: RegisterIdeaInput, { container }) => {
    if (input.product_id) {
      await findMadeProduct(container, input.product_id, input.seller_id)
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["commune_code", "commune_valid_from"],
      filters: { id: input.seller_id },
    })
    const [seller] = data as unknown as SellerPlace[]
    if (!seller) {
      throw new ShopError("not_found", "idea_not_found")
    }
    const { id } = await container.resolve<DossierModuleService>(DOSSIER_MODULE).createIdeas({
      ...(composed(input) as RegisterIdeaInput),
      commune_code: seller.commune_code,
      commune_valid_from: seller.commune_valid_from,
      registered_on: today(),
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<DossierModuleService>(DOSSIER_MODULE).deleteIdeas(id)
    }
  },
)

/**
 * Registers a product idea.
 *
 * @returns its id
 * @throws ShopError dossier_product_unknown, idea_not_found where the seller is unknown
 */
export const registerIdeaWorkflow = createWorkflow(
  "register-idea",
  (input: WorkflowData<RegisterIdeaInput>) => new WorkflowResponse(registerIdeaStep(input)),
)
