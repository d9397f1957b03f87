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
 * Makers' papers, and the holds on goods that lack some. A paper that is there already stays as it is: its days belong to
 * the day on which it was loaded.
 */
export async function loadPapers(
  container: MedusaContainer,
  tables: Tables,
  sellers: SellerIds,
  products: ProductIds,
): Promise<void> {
  const known = await readKnown(container)
  for (const row of tables.papers) {
    const seller_id = sellers.get(row.maker)?.id
    const product_id = row.product === null ? null : products.get(row.product)
    if (!seller_id || product_id === undefined || known.has(keyOf(row.type, row.number, seller_id))) continue
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

const keyOf = (...key: [type: string, number: string, seller_id: string]): string => key.join("|")

async function readKnown(container: MedusaContainer): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "paper", fields: ["type", "number", "seller_id"] })
  const rows = data as unknown as { type: string; number: string; seller_id: string }[]
  return new Set(rows.map(({ type, number, seller_id }) => keyOf(type, number, seller_id)))
}
