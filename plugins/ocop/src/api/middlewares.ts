import { defineMiddlewares } from "@medusajs/framework/http"
import { registerAccess } from "@cho-ocop/marketplace/access/access-rules"

import {
  certificateImportAccess,
  certificateImportMiddlewares,
} from "./admin/ocop/certificate-imports/middlewares"
import { certificateAccess } from "./admin/ocop/certificates/access"
import { certificateMiddlewares } from "./admin/ocop/certificates/middlewares"
import { ruleSetAccess, ruleSetMiddlewares } from "./admin/ocop/rule-sets/middlewares"
import { dossierRoadAccess, dossierRoadMiddlewares } from "./dossier-middlewares"

registerAccess(certificateAccess)
registerAccess(certificateImportAccess)
registerAccess(dossierRoadAccess)
registerAccess(ruleSetAccess)

export default defineMiddlewares({
  routes: [
    ...certificateImportMiddlewares,
    ...certificateMiddlewares,
    ...dossierRoadMiddlewares,
    ...ruleSetMiddlewares,
  ],
})
