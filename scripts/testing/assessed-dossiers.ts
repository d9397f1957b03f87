import { randomBytes } from "node:crypto"
import type { Marketplace } from "./marketplace"

export type AssessedDossier = { id: string; maker_id: string; title: string }

/**
 * Dossiers of products of the demo city that the assistance team has reported on, so that a council can score them;
 * each of another maker. How a dossier gets there is tested with dossiers.
 */
export async function assessedDossiers(
  shop: Marketplace,
  sheetCodes: readonly string[],
): Promise<AssessedDossier[]> {
  const goods = await makersGoods(shop)
  const dossiers = goods.slice(0, sheetCodes.length).map((goods, index) => ({
    ...goods,
    id: `dos_${randomBytes(8).toString("hex")}`,
    sheet_code: sheetCodes[index] ?? "",
  }))
  for (const { id, product_id, maker_id, code, since, sheet_code } of dossiers) {
    await shop.sql(
      `insert into dossier (id, kind, product_id, maker_id, commune_code, commune_valid_from, rule_set_id,
         sheet_code, sheet_version, opened_on)
       values ($1, 'first', $2, $3, $4, $5, 'qd-26-2026', $6, 1, '2026-07-01')`,
      [id, product_id, maker_id, code, since, sheet_code],
    )
    await shop.sql(
      `insert into dossier_step (id, dossier_id, position, action, level, state, next_level, actor_type, evidence_ids,
         data, taken_on, taken_at)
       values ($1, $2, 1, 'report_assessment', 'province', 'assessed', 'province', 'system', '{}', '{}',
         '2026-09-01', '2026-09-01T02:00:00.000Z')`,
      [`dosstep_${randomBytes(8).toString("hex")}`, id],
    )
  }
  return dossiers.map(({ id, maker_id, title }) => ({ id, maker_id, title }))
}

type Maker = { id: string; commune_code: string; commune_valid_from: string }
type Goods = { product_id: string; title: string; maker_id: string; code: string; since: string }

/** One product of each maker. */
async function makersGoods(shop: Marketplace): Promise<Goods[]> {
  const { body } = await shop.admin<{
    products: { id: string; title: string; listing?: { maker?: Maker } }[]
  }>("/admin/products?limit=200&order=title&fields=id,title,*listing,*listing.maker")
  const byMaker = new Map<string, Goods>()
  for (const { id, title, listing } of body.products) {
    const maker = listing?.maker
    if (maker && !byMaker.has(maker.id)) {
      const { commune_code: code, commune_valid_from: since } = maker
      byMaker.set(maker.id, { product_id: id, title, maker_id: maker.id, code, since })
    }
  }
  return [...byMaker.values()]
}
