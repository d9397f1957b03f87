import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today as todayInVietnam } from "@cho-ocop/marketplace/clock"

import { PAPER_MODULE } from "./modules/paper"
import { missingPapers, type MissingPaper, type OwnedPaper } from "./modules/paper/missing-papers"
import { checkState } from "./modules/paper/paper-checks"
import type PaperModuleService from "./modules/paper/service"

/** The reason code of holds for missing papers. */
export const PAPERS_HOLD = "papers_missing"

/** A product with the papers it lacks, and the note of the hold that stands on it for that, if one does. */
export type GoodsPapers = {
  product_id: string
  title: string
  /** Whether the shop shows it; one in the making may lack papers without anybody waiting for them. */
  published: boolean
  listing_id: string
  maker: { id: string; name: string; commune_code: string; commune_valid_from: string }
  missing: MissingPaper[]
  held_for: { note: string | null } | null
}

type Row = {
  id: string
  title: string
  status: string
  listing?: {
    id: string
    branch: string
    product_set: string | null
    maker?: GoodsPapers["maker"] | null
    holds?: { reason: string; note: string | null; lifted_at: string | null }[] | null
  } | null
}

const fields = [
  ...["id", "title", "status", "listing.id", "listing.branch", "listing.product_set"],
  ...["id", "name", "commune_code", "commune_valid_from"].map((field) => `listing.maker.${field}`),
  ...["reason", "note", "lifted_at"].map((field) => `listing.holds.${field}`),
]

/** What goods lack today: all of them, those named, or those of one maker. */
export async function readGoodsPapers(
  container: MedusaContainer,
  { product_ids, maker_id }: { product_ids?: string[]; maker_id?: string } = {},
): Promise<GoodsPapers[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields,
    filters: product_ids ? { id: product_ids } : {},
  })
  const rows = (data as unknown as Row[]).filter(
    ({ listing }) => maker_id === undefined || listing?.maker?.id === maker_id,
  )
  const papers = await ownedPapers(
    container,
    rows.flatMap(({ listing }) => listing?.maker?.id ?? []),
  )
  const today = todayInVietnam()
  return rows.flatMap(({ id, title, status, listing }) => {
    if (!listing?.maker) {
      return []
    }
    const { branch, product_set, maker, holds } = listing
    const goods = { product_id: id, maker_id: maker.id, branch, product_set }
    const hold = (holds ?? []).find(({ reason, lifted_at }) => reason === PAPERS_HOLD && lifted_at === null)
    return [
      {
        product_id: id,
        title,
        published: status === "published",
        listing_id: listing.id,
        maker,
        missing: missingPapers(goods, papers, today),
        held_for: hold ? { note: hold.note } : null,
      },
    ]
  })
}

async function ownedPapers(container: MedusaContainer, sellers: string[]): Promise<OwnedPaper[]> {
  if (sellers.length === 0) {
    return []
  }
  const rows = await container
    .resolve<PaperModuleService>(PAPER_MODULE)
    .listPapers({ seller_id: [...new Set(sellers)] }, { relations: ["checks"] })
  return rows.map(({ type, seller_id, product_id, issued_on, ends_on, checks }) => ({
    type,
    seller_id,
    product_id,
    issued_on,
    ends_on,
    state: checkState(checks),
  }))
}
