import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates, type CertificateRecord } from "./certificate-records"
import "./modules/certificate/certificate-messages"

/**
 * The certificate that carries a number, or carried it before a later recognition brought a new one. A number typed by
 * hand is found without diacritics, capitals and the right strokes too, as long as only one certificate fits.
 *
 * @throws ShopError certificate_number_unknown
 */
export async function certificateByNumber(
  container: MedusaContainer,
  typed: string,
): Promise<CertificateRecord> {
  const number = typed.normalize("NFC").trim().slice(0, 100)
  const id = (await findExact(container, number)) ?? (await findAlike(container, number))
  const [record] = id ? await readCertificates(container, { id }) : []
  if (!record?.badge) {
    throw new ShopError("not_found", "certificate_number_unknown", { number })
  }
  return record
}

async function findExact(container: MedusaContainer, number: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: present } = await query.graph({
    entity: "certificate",
    fields: ["id"],
    filters: { number },
  })
  if (present[0]) {
    return present[0].id
  }
  const { data: later } = await query.graph({
    entity: "certificate_decision",
    fields: ["certificate_id"],
    filters: { certificate_number: number },
  })
  return (later as unknown as { certificate_id: string }[])[0]?.certificate_id ?? null
}

type Row = { id: string; number: string; decisions?: { certificate_number: string | null }[] }

async function findAlike(container: MedusaContainer, number: string): Promise<string | null> {
  const folded = foldVietnamese(number)
  if (!folded) {
    return null
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: ["id", "number", "decisions.certificate_number"],
  })
  const alike = (data as unknown as Row[]).filter((row) =>
    [row.number, ...(row.decisions ?? []).map((entry) => entry.certificate_number ?? "")].some(
      (one) => foldVietnamese(one) === folded,
    ),
  )
  return alike.length === 1 ? (alike[0]?.id ?? null) : null
}
