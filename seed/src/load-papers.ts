import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { checkPaperWorkflow, handInPaperWorkflow, keepPaperHoldsWorkflow } from "@cho-ocop/ocop/workflows"

import { demoPaper } from "./demo-paper"
import type { ProductIds } from "./load-products"
import type { SellerIds } from "./load-sellers"
import { relativeDay } from "./relative-day"
import type { PaperRow, Tables } from "./tables"

/**
 * Makers' papers, and the holds on goods that lack some. A maker or product that has papers of that kind keeps them as they are:
 * their days belong to the day on which they were loaded.
 */
export async function loadPapers(
  container: MedusaContainer,
  tables: Tables,
  sellers: SellerIds,
  products: ProductIds,
): Promise<void> {
  const known = await readKnown(container)
  for (const row of tables.papers) {
    const seller_id = sellers.get(row.maker)
    const product_id = row.product === null ? null : products.get(row.product)
    if (!seller_id || product_id === undefined || known.has(keyOf(row.type, seller_id, product_id))) continue
    await loadPaper(container, row, seller_id, product_id)
  }
  await keepPaperHoldsWorkflow(container).run({ input: {} })
}

async function loadPaper(
  container: MedusaContainer,
  row: PaperRow,
  seller_id: string,
  product_id: string | null,
): Promise<void> {
  const { type, number, issuer, issued, ends, verdict, reason } = row
  const day = today()
  const { result } = await handInPaperWorkflow(container).run({
    input: {
      paper: {
        type,
        seller_id,
        product_id,
        number,
        issuer,
        issued_on: relativeDay(issued, day),
        ends_on: ends === null ? null : relativeDay(ends, day),
      },
      upload: { name: `${type}.pdf`, content: demoPaper(number).toString("base64") },
      by: { type: "import", id: null },
    },
  })
  if (verdict !== "to_check") {
    await checkPaperWorkflow(container).run({ input: { paper_id: result.id, verdict, reason, by: null } })
  }
}

const keyOf = (type: string, seller_id: string, product_id: string | null): string =>
  [type, seller_id, product_id ?? ""].join("|")

async function readKnown(container: MedusaContainer): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "paper", fields: ["type", "seller_id", "product_id"] })
  const rows = data as unknown as { type: string; seller_id: string; product_id: string | null }[]
  return new Set(rows.map(({ type, seller_id, product_id }) => keyOf(type, seller_id, product_id)))
}
