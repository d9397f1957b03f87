import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { checklistItemsOf } from "@cho-ocop/ocop/inspection-checklists"
import {
  planInspectionWorkflow,
  receiveComplaintWorkflow,
  recordInspectionWorkflow,
  takeComplaintStepWorkflow,
  takeInspectionStepWorkflow,
} from "@cho-ocop/ocop/workflows"

import { inspectionSteps } from "./inspection-steps"
import type { ProductIds } from "./load-products"
import { relativeDay } from "./relative-day"
import type { InspectionRow, Tables } from "./tables"

/** Inspections and complaints of the demo. A product that has some keeps them as they are. */
export async function loadInspections(
  container: MedusaContainer,
  tables: Tables,
  products: ProductIds,
): Promise<void> {
  const inspected = await readProductIds(container, "inspection")
  for (const row of tables.inspections) {
    const product_id = products.get(row.product)
    if (product_id && !inspected.has(product_id)) {
      await loadInspection(container, row, product_id)
    }
  }
  for (const { product, text, name, contact, answer } of tables.complaints) {
    const product_id = products.get(product)
    if (!product_id) continue
    const request_key = `demo-${product}`
    const { result } = await receiveComplaintWorkflow(container).run({
      input: { request_key, product_id, text, name, contact, locale: "vi" },
    })
    if (answer && result.created) {
      await takeComplaintStepWorkflow(container).run({
        input: { complaint_id: result.id, action: "answer", comment: answer, by: null },
      })
    }
  }
}

async function loadInspection(
  container: MedusaContainer,
  row: InspectionRow,
  product_id: string,
): Promise<void> {
  const { result } = await planInspectionWorkflow(container).run({
    input: {
      product_id,
      kind: row.kind,
      subjects: ["criteria", "mark"],
      planned_on: relativeDay(row.planned, today()),
      comment: row.comment,
      complaint_id: null,
      by: null,
    },
  })
  const items = await checklistItemsOf(container, result.id)
  for (const deed of inspectionSteps(row, items, today())) {
    if ("entry" in deed) {
      await recordInspectionWorkflow(container).run({
        input: { inspection_id: result.id, ...deed, by: null },
      })
    } else {
      await takeInspectionStepWorkflow(container).run({
        input: { inspection_id: result.id, ...deed, by: null },
      })
    }
  }
}

async function readProductIds(container: MedusaContainer, entity: string): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["product_id"] } as Parameters<typeof query.graph>[0])
  return new Set((data as unknown as { product_id: string }[]).map(({ product_id }) => product_id))
}
