import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { readCertificates, type CertificateRecord } from "./certificate-records"

/** The certificate of a product that counts: the one in force, else the one decided last; null without any. */
export async function certificateOfProduct(
  container: MedusaContainer,
  product_id: string,
  today: Day = todayInVietnam(),
): Promise<CertificateRecord | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "certificates.id"],
    filters: { id: product_id },
  })
  const [product] = data as unknown as { certificates?: ({ id: string } | null)[] }[]
  const ids = product?.certificates?.flatMap((one) => one?.id ?? []) ?? []
  const records = ids.length > 0 ? await readCertificates(container, { id: ids }, today) : []
  const [counting] = records.filter(({ badge }) => badge).sort(byWeight)
  return counting ?? null
}

function byWeight(a: CertificateRecord, b: CertificateRecord): number {
  const inForce = Number(Boolean(b.badge?.star)) - Number(Boolean(a.badge?.star))
  return inForce || (b.badge?.decided_on ?? "").localeCompare(a.badge?.decided_on ?? "")
}
