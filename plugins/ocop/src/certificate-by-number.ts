import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates, type CertificateRecord } from "./certificate-records"
import "./modules/certificate/certificate-messages"

type Row = { id: string; number: string; decisions?: { certificate_number: string | null }[] }

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
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "certificate",
    fields: ["id", "number", "decisions.certificate_number"],
  })
  const number = typed.normalize("NFC").trim().slice(0, 100)
  const id = findByNumber(data as unknown as Row[], number)
  const [record] = id ? await readCertificates(container, { id }) : []
  if (!record?.badge) {
    throw new ShopError("not_found", "certificate_number_unknown", { number })
  }
  return record
}

function findByNumber(rows: readonly Row[], number: string): string | null {
  const numbersOf = ({ number, decisions = [] }: Row) => [
    number,
    ...decisions.flatMap(({ certificate_number }) => certificate_number ?? []),
  ]
  const exact = rows.find((row) => numbersOf(row).includes(number))
  if (exact) {
    return exact.id
  }
  const folded = foldVietnamese(number)
  const alike = rows.filter((row) => numbersOf(row).some((one) => foldVietnamese(one) === folded))
  return folded && alike.length === 1 ? (alike[0]?.id ?? null) : null
}
