import { defineMiddlewares } from "@medusajs/framework/http"
import { registerAccess } from "@cho-ocop/marketplace/access/access-rules"

import {
  certificateImportAccess,
  certificateImportMiddlewares,
} from "./admin/ocop/certificate-imports/middlewares"
import { certificateAccess } from "./admin/ocop/certificates/access"
import { certificateMiddlewares } from "./admin/ocop/certificates/middlewares"
import { complaintAccess, complaintMiddlewares } from "./admin/ocop/complaints/middlewares"
import { councilAccess } from "./admin/ocop/councils/access"
import { councilMiddlewares } from "./admin/ocop/councils/middlewares"
import { inspectionAccess, inspectionMiddlewares } from "./admin/ocop/inspections/middlewares"
import { paperAccess, paperMiddlewares } from "./admin/ocop/papers/middlewares"
import { ruleSetAccess } from "./admin/ocop/rule-sets/access"
import { ruleSetMiddlewares } from "./admin/ocop/rule-sets/middlewares"
import { sessionAccess } from "./admin/ocop/sessions/access"
import { sessionMiddlewares } from "./admin/ocop/sessions/middlewares"
import { dossierRoadAccess, dossierRoadMiddlewares } from "./dossier-middlewares"
import { storeComplaintMiddlewares } from "./store/complaints/middlewares"

registerAccess(certificateAccess)
registerAccess(certificateImportAccess)
registerAccess(complaintAccess)
registerAccess(councilAccess)
registerAccess(dossierRoadAccess)
registerAccess(inspectionAccess)
registerAccess(paperAccess)
registerAccess(ruleSetAccess)
registerAccess(sessionAccess)

export default defineMiddlewares({
  routes: [
    ...certificateImportMiddlewares,
    ...certificateMiddlewares,
    ...complaintMiddlewares,
    ...councilMiddlewares,
    ...dossierRoadMiddlewares,
    ...inspectionMiddlewares,
    ...paperMiddlewares,
    ...ruleSetMiddlewares,
    ...sessionMiddlewares,
    ...storeComplaintMiddlewares,
  ],
})
