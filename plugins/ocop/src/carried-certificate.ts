import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { readCertificates, type CertificateRecord } from "./certificate-records"

/** The certificate of a product that carries a star today, or else the one decided last; null without any. */
export async function certificateOfProduct(
  container: MedusaContainer,
  product_id: string,
): Promise<CertificateRecord | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "certificates.id"],
    filters: { id: product_id },
  })
  const [product] = data as unknown as { certificates?: ({ id: string } | null)[] }[]
  const ids = (product?.certificates ?? []).flatMap((one) => one?.id ?? [])
  if (ids.length === 0) {
    return null
  }
  const records = await readCertificates(container, { id: ids })
  return (
    records.find(({ badge }) => badge?.star) ??
    records.sort((a, b) => (b.badge?.decided_on ?? "").localeCompare(a.badge?.decided_on ?? ""))[0] ??
    null
  )
}
