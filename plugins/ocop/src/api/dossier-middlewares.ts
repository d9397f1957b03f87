import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import { decisionAccess, decisionMiddlewares } from "./admin/ocop/decisions/middlewares"
import { dossierAccess, dossierMiddlewares } from "./admin/ocop/dossiers/middlewares"
import { ideaAccess, ideaMiddlewares } from "./admin/ocop/ideas/middlewares"
import { overviewAccess, overviewMiddlewares } from "./admin/ocop/overview/middlewares"
import { sellerDossierMiddlewares } from "./seller/ocop/dossiers/middlewares"
import { sellerIdeaMiddlewares } from "./seller/ocop/ideas/middlewares"

/** Who may reach the road from an idea to a decision. */
export const dossierRoadAccess: AccessRule[] = [
  ...dossierAccess,
  ...ideaAccess,
  ...decisionAccess,
  ...overviewAccess,
]

export const dossierRoadMiddlewares: MiddlewareRoute[] = [
  ...dossierMiddlewares,
  ...ideaMiddlewares,
  ...decisionMiddlewares,
  ...overviewMiddlewares,
  ...sellerDossierMiddlewares,
  ...sellerIdeaMiddlewares,
]
