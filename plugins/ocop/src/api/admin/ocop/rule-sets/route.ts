import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { transitions } from "../../../../modules/certificate/certificate-transitions"
import { authorities } from "../../../../modules/certificate/data/authorities"
import { ruleSets } from "../../../../modules/certificate/data/rule-sets"

export async function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ rule_sets: ruleSets, authorities, transitions })
}
