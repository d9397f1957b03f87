import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"
import { communesFor, staffOf } from "@cho-ocop/marketplace/access/staff"

import { asStaff } from "../../../../dossier-access"
import { detailOfDossier } from "../../../../dossier-detail"
import { queueOfDossiers } from "../../../../dossier-queue"
import { openDossierWorkflow } from "../../../../workflows"
import type { OpenDossierBody } from "../../../dossier-validators"
import { AdminGetDossiers } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = await zodValidator(AdminGetDossiers, req.query)
  const staff = staffOf(req)
  const communes = communesFor(staff, "dossier.read")
  res.json(await queueOfDossiers(req.scope, { ...filter, communes }, asStaff(staff)))
}

export async function POST(req: AuthenticatedMedusaRequest<OpenDossierBody>, res: MedusaResponse) {
  const staff = staffOf(req)
  const { result } = await openDossierWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      communes: communesFor(staff, "dossier.receive"),
      actor: { type: "staff", id: staff.user_id },
    },
  })
  const dossier = await detailOfDossier(req.scope, result.id, asStaff(staff))
  res.status(201).json({ dossier, renewal: result.renewal })
}
