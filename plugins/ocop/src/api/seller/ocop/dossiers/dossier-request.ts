import type { MedusaRequest } from "@medusajs/framework/http"
import { sellerOf } from "@cho-ocop/marketplace/access/seller-actor"

import { asSeller, checkVisible } from "../../../../dossier-access"
import type { DossierRecord } from "../../../../dossier-records"
import { dossierOf, type Caller } from "../../../dossier-requests"

/** The dossier that a seller's request names, with who asks. @throws ShopError dossier_not_found for others' too */
export async function ownDossier(req: MedusaRequest): Promise<{ dossier: DossierRecord; caller: Caller }> {
  const { seller_id, person_id } = sellerOf(req)
  const dossier = await dossierOf(req)
  checkVisible(dossier, { seller_id })
  return { dossier, caller: { askerFor: asSeller(seller_id), actor: { type: "seller", id: person_id } } }
}
