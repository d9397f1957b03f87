import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"

import { readGoodsPapers, type GoodsPapers } from "./goods-papers"
import type { PaperType } from "./modules/paper/data/paper-types"
import { PAPER_STANDINGS, type PaperStandingName } from "./modules/paper/paper-standing-names"
import { paperTypesOn, readPapers, type PaperRecord } from "./paper-records"

export type PaperFilter = {
  /** Number, maker, product or kind; without diacritics too. */
  q?: string
  standing?: PaperStandingName
  seller_id?: string
  limit: number
  offset: number
}

export type MissingGoods = Pick<GoodsPapers, "product_id" | "title" | "missing"> & {
  maker: { id: string; name: string }
}

export type PaperOverview = {
  papers: PaperRecord[]
  count: number
  /** How many there are of each standing, by the other filters. */
  counts: Record<PaperStandingName, number>
  /** Goods that the shop shows and may not sell, and which papers they lack. */
  missing: MissingGoods[]
  types: PaperType[]
  today: Day
}

/** The papers an office or a maker works with, and what is missing. */
export async function overviewOfPapers(
  container: MedusaContainer,
  { q = "", standing, seller_id, limit, offset }: PaperFilter,
  mayReach: (commune: PaperRecord["commune"]) => boolean = () => true,
): Promise<PaperOverview> {
  const today = todayInVietnam()
  const words = foldVietnamese(q)
  const [papers, goods] = await Promise.all([
    readPapers(container, seller_id ? { seller_id } : {}),
    readGoodsPapers(container, seller_id ? { maker_id: seller_id } : {}),
  ])
  const found = papers.filter(({ commune }) => mayReach(commune)).filter((one) => textOf(one).includes(words))
  const shown = found.filter((one) => standing === undefined || one.standing === standing)
  const counts = PAPER_STANDINGS.map((name) => [name, found.filter((one) => one.standing === name).length])
  return {
    papers: shown.slice(offset, offset + limit),
    count: shown.length,
    counts: Object.fromEntries(counts) as PaperOverview["counts"],
    missing: goods
      .filter(({ maker }) => mayReach({ code: maker.commune_code, valid_from: maker.commune_valid_from }))
      .filter(({ missing, published }) => published && missing.length > 0)
      .map(({ product_id, title, missing, maker: { id, name } }) => ({
        product_id,
        title,
        missing,
        maker: { id, name },
      })),
    types: paperTypesOn(today),
    today,
  }
}

const textOf = ({ number, seller, product, type }: PaperRecord): string =>
  foldVietnamese(
    [number, seller.name, product?.title, type.title_vi, type.title_en].filter(Boolean).join(" "),
  )
