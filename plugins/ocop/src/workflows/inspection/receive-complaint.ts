import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { INSPECTION_MODULE } from "../../modules/inspection"
import { countComplaint } from "../../modules/inspection/complaint-limit"
import { readComplaint, type NewComplaint } from "../../modules/inspection/read-complaint"
import type InspectionModuleService from "../../modules/inspection/service"

export type ReceiveComplaintInput = Omit<NewComplaint, "product_title">

/** One complaint more in the books stays there: whoever sent it may have seen its code. */
const receiveComplaintStep = createStep(
  "receive-complaint",
  async (input: ReceiveComplaintInput, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["id", "title", "status"],
      filters: { id: input.product_id },
    })
    const [product] = data
    if (!product || product.status !== "published") {
      throw new ShopError("not_found", "complaint_product_unknown")
    }
    const service = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
    const complaint = readComplaint({ ...input, product_title: product.title })
    const [known] = await service.listComplaints(
      { request_key: complaint.request_key },
      { select: ["id", "code"] },
    )
    if (known) {
      return new StepResponse({ id: known.id, code: known.code, created: false })
    }
    await countComplaint(complaint.product_id, complaint.contact)
    return new StepResponse(await service.receiveComplaint(complaint))
  },
)

/**
 * Takes in what a shopper says about a product. Repeating the form's `request_key` answers the same complaint.
 *
 * @returns `code`, with which the shopper can ask again
 * @throws ShopError complaint_product_unknown, complaint_text_missing, complaint_text_too_long,
 * complaint_contact_invalid, too_many_tries
 */
export const receiveComplaintWorkflow = createWorkflow(
  "receive-complaint",
  (input: WorkflowData<ReceiveComplaintInput>) => new WorkflowResponse(receiveComplaintStep(input)),
)
