import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import {
  AdminCorrection,
  AdminFinding,
  AdminFollowUp,
  AdminInspectionAnswer,
  AdminInspectionStep,
  AdminPlanInspection,
} from "./validators"

const path = "/admin/ocop/inspections"

export const inspectionAccess: AccessRule[] = [
  { path, methods: ["GET"], permission: "inspection.read", menu: "/inspections" },
  { path, methods: ["POST"], permission: "inspection.write" },
  { path: `${path}/:id`, methods: ["GET"], permission: "inspection.read" },
  ...["steps", "answers", "findings", "corrections", "corrections/:correction_id/follow-ups"].map(
    (part): AccessRule => ({
      path: `${path}/:id/${part}`,
      methods: ["POST"],
      permission: "inspection.write",
    }),
  ),
  { path: "/admin/ocop/inspection-pictures", methods: ["POST"], permission: "inspection.write" },
]

const post = (matcher: string, schema: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  method: "POST",
  matcher,
  middlewares: [validateAndTransformBody(schema)],
})

export const inspectionMiddlewares: MiddlewareRoute[] = [
  post(path, AdminPlanInspection),
  post(`${path}/:id/steps`, AdminInspectionStep),
  post(`${path}/:id/answers`, AdminInspectionAnswer),
  post(`${path}/:id/findings`, AdminFinding),
  post(`${path}/:id/corrections`, AdminCorrection),
  post(`${path}/:id/corrections/:correction_id/follow-ups`, AdminFollowUp),
]
