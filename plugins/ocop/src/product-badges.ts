import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { readCertificates, type CertificateRecord, type LogEntry } from "./certificate-records"
import type { Badge } from "./modules/certificate/badge"

export type { Badge } from "./modules/certificate/badge"
export type { BadgeState } from "./modules/certificate/certificate-transitions"

export type ProductBadge = { badge: Badge | null; log: LogEntry[] }

/**
 * The badge of each product with the log it follows from. A product without certificate has badge null and an
 * empty log; of several certificates the one in force counts, else the one decided last.
 *
 * @example const { badge } = (await badgeOfProduct(container, [product.id])).get(product.id) ?? { badge: null }
 */
export async function badgeOfProduct(
  container: MedusaContainer,
  product_ids: readonly string[],
  today: Day = todayInVietnam(),
): Promise<Map<string, ProductBadge>> {
  const badges = new Map<string, ProductBadge>(product_ids.map((id) => [id, { badge: null, log: [] }]))
  if (product_ids.length === 0) {
    return badges
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "certificates.id"],
    filters: { id: [...product_ids] },
  })
  const owners = (data as unknown as { id: string; certificates?: ({ id: string } | null)[] }[]).map(
    ({ id, certificates = [] }) => ({ id, certificate_ids: certificates.flatMap((one) => one?.id ?? []) }),
  )
  const ids = owners.flatMap(({ certificate_ids }) => certificate_ids)
  const records = ids.length > 0 ? await readCertificates(container, { id: ids }, today) : []
  for (const { id, certificate_ids } of owners) {
    const [shown] = records.filter((record) => certificate_ids.includes(record.id)).sort(byWeight)
    badges.set(id, { badge: shown?.badge ?? null, log: shown?.log ?? [] })
  }
  return badges
}

function byWeight(a: CertificateRecord, b: CertificateRecord): number {
  const inForce = Number(Boolean(b.badge?.star)) - Number(Boolean(a.badge?.star))
  return inForce || (b.badge?.decided_on ?? "").localeCompare(a.badge?.decided_on ?? "")
}
