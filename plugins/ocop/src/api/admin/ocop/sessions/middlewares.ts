import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { ZodObject } from "@medusajs/framework/zod"

import {
  AdminAgendaItem,
  AdminAttendance,
  AdminCardEntry,
  AdminClosing,
  AdminConflict,
  AdminSession,
} from "./validators"

const path = "/admin/ocop/sessions"

const post = (matcher: string, body: ZodObject): MiddlewareRoute => ({
  method: "POST",
  matcher,
  middlewares: [validateAndTransformBody(body)],
})

export const sessionMiddlewares: MiddlewareRoute[] = [
  post(path, AdminSession),
  post(`${path}/:id/agenda`, AdminAgendaItem),
  post(`${path}/:id/attendance`, AdminAttendance),
  post(`${path}/:id/conflicts`, AdminConflict),
  post(`${path}/:id/close`, AdminClosing),
  post(`${path}/:id/items/:item_id/scorecard/entries`, AdminCardEntry),
]
