import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Permission } from "@cho-ocop/marketplace/access/permissions"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readPapers, type PaperRecord } from "../../../../paper-records"
import "../../../../modules/paper/paper-messages"
import { reachOf } from "../../../staff-request"

/**
 * The paper that a request names, if its member of staff reaches the maker's commune.
 * @throws ShopError paper_not_found, also for one that he doesn't reach
 */
export async function reachedPaper(
  req: AuthenticatedMedusaRequest<unknown>,
  permission: Permission,
): Promise<PaperRecord> {
  const [paper] = await readPapers(req.scope, { id: req.params.id ?? "" })
  if (!paper || !reachOf(req, permission)(paper.commune)) {
    throw new ShopError("not_found", "paper_not_found")
  }
  return paper
}
