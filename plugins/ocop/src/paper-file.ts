import type { MedusaContainer } from "@medusajs/framework/types"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { PAPER_MODULE } from "./modules/paper"
import "./modules/paper/paper-messages"
import type PaperModuleService from "./modules/paper/service"
import { fileOf } from "./paper-records"
import type { PrivateFile } from "./private-files/private-file-store"

/**
 * The file of a paper; narrowed to one maker's papers when given.
 * @throws ShopError paper_not_found, private_file_gone where none was handed in
 */
export async function fileOfPaper(
  container: MedusaContainer,
  filter: { id: string; seller_id?: string },
): Promise<PrivateFile> {
  const [paper] = await container.resolve<PaperModuleService>(PAPER_MODULE).listPapers(filter)
  if (!paper) {
    throw new ShopError("not_found", "paper_not_found")
  }
  const file = fileOf(paper)
  if (!file) {
    throw new ShopError("not_found", "private_file_gone")
  }
  return file
}
