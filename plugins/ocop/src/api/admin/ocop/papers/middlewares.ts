import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import { readPrivateForm } from "../../../../private-files/read-private-form"
import { AdminPaperCheck, AdminPaperForm, PaperForm } from "./validators"

const path = "/admin/ocop/papers"

export const paperAccess: AccessRule[] = [
  { path, methods: ["GET"], permission: "paper.read", menu: "/papers" },
  { path, methods: ["POST"], permission: "paper.check" },
  { path: `${path}/:id`, methods: ["GET"], permission: "paper.read" },
  { path: `${path}/:id/file`, methods: ["GET"], permission: "paper.read" },
  { path: `${path}/:id/checks`, methods: ["POST"], permission: "paper.check" },
]

export const paperMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: path, middlewares: [readPrivateForm, validateAndTransformBody(AdminPaperForm)] },
  { method: "POST", matcher: `${path}/:id/checks`, middlewares: [validateAndTransformBody(AdminPaperCheck)] },
  {
    method: "POST",
    matcher: "/seller/ocop/papers",
    middlewares: [readPrivateForm, validateAndTransformBody(PaperForm)],
  },
  { method: "POST", matcher: "/admin/ocop/inspection-pictures", middlewares: [readPrivateForm] },
]
