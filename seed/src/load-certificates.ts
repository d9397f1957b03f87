import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { readRuleBook } from "@cho-ocop/ocop/rule-book"
import { createCertificateWorkflow } from "@cho-ocop/ocop/workflows"

import { certificateOf } from "./decisions"
import type { ProductIds } from "./load-products"
import type { Tables } from "./tables"

/**
 * Certificates with their logs. One whose log is there stays as it is; the number that a product's certificate got in
 * an earlier run is kept, although today's year may make another.
 */
export async function loadCertificates(
  container: MedusaContainer,
  tables: Tables,
  products: ProductIds,
): Promise<void> {
  const known = await readNumbers(container)
  const day = today()
  const book = await readRuleBook(container)
  for (const product of tables.products) {
    const maker = tables.makers.find(({ handle }) => handle === product.maker)
    const product_id = products.get(product.handle)
    const plan = maker && certificateOf(product, maker, tables.decisions, day, book)
    if (!plan || !product_id) continue
    const number = known.get(product_id) ?? plan.number
    await createCertificateWorkflow(container).run({
      input: { number, product_id, decisions: plan.decisions, by: "import", recorded_by: null },
    })
  }
}

async function readNumbers(container: MedusaContainer): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["id", "certificates.number"] })
  const rows = data as unknown as { id: string; certificates?: ({ number: string } | null)[] }[]
  return new Map(
    rows.flatMap(({ id, certificates = [] }) => {
      const [first] = certificates
      return first ? [[id, first.number] as const] : []
    }),
  )
}
