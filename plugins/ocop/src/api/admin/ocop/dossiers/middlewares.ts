import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import { checkPermissions } from "../../../../modules/dossier/evidence-checks"
import { readPrivateForm } from "../../../../private-files/read-private-form"
import { ActOnDossier, OpenDossier, SaveForm } from "../../../dossier-validators"
import { AdminCheckEvidence } from "./validators"

const path = "/admin/ocop/dossiers"

export const dossierAccess: AccessRule[] = [
  { path, methods: ["GET"], permission: "dossier.read", menu: "/dossiers" },
  { path, methods: ["POST"], permission: "dossier.receive" },
  // Which action they may take is the table of transitions' to say.
  { path: `${path}/:id/actions`, methods: ["POST"], permission: checkPermissions },
  { path: `${path}/:id/forms`, methods: ["POST"], permission: "dossier.receive" },
  { path: `${path}/:id/evidence`, methods: ["POST"], permission: checkPermissions },
  { path: `${path}/:id/evidence`, methods: ["GET"], permission: "dossier.read" },
]

export const dossierMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: path, middlewares: [validateAndTransformBody(OpenDossier)] },
  { method: "POST", matcher: `${path}/:id/actions`, middlewares: [validateAndTransformBody(ActOnDossier)] },
  {
    method: "POST",
    matcher: `${path}/:id/forms/:kind`,
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(SaveForm)],
  },
  { method: "POST", matcher: `${path}/:id/evidence`, middlewares: [readPrivateForm] },
  {
    method: "POST",
    matcher: `${path}/:id/evidence/:evidence_id/check`,
    middlewares: [validateAndTransformBody(AdminCheckEvidence)],
  },
]
