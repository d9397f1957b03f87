import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { readPrivateForm } from "../../../../private-files/read-private-form"
import { ActOnDossier, OpenDossier, SaveForm } from "../../../dossier-validators"

const path = "/seller/ocop/dossiers"

/** A self-assessment with long texts can be larger than Medusa's 100 kB. */
const bodyParser = { sizeLimit: "1mb" }

export const sellerDossierMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: path, middlewares: [validateAndTransformBody(OpenDossier)] },
  { method: "POST", matcher: `${path}/:id/actions`, middlewares: [validateAndTransformBody(ActOnDossier)] },
  {
    method: "POST",
    matcher: `${path}/:id/forms/:kind`,
    bodyParser,
    middlewares: [validateAndTransformBody(SaveForm)],
  },
  { method: "POST", matcher: `${path}/:id/evidence`, middlewares: [readPrivateForm] },
]
