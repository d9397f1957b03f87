import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { certificateByNumber } from "./certificate-by-number"
import type { CertificateRecord } from "./certificate-records"
import { readCertifiedMaker } from "./certified-product"
import { newestCredential } from "./newest-credential"
import type { Badge } from "./modules/certificate/badge"
import type { Decision } from "./modules/certificate/decision"
import { effectiveLog } from "./modules/certificate/effective-log"
import { readRuleBook } from "./read-rule-book"
import { findRuleSet } from "./rules/in-force"

/** A decision as far as it is the public's: no file numbers, no names of staff. */
export type PublicDecision = Pick<
  Decision,
  | "kind"
  | "decided_on"
  | "decision_number"
  | "authority"
  | "authority_level"
  | "star"
  | "total_score"
  | "extended_until"
  | "reason"
>

type InBoth = { vi: string; en: string }

/** A certificate as anybody may see it: what holds today, and the decisions that made it so. */
export type PublicCertificate = {
  number: string
  today: Day
  badge: Badge
  rule_set: { decision: string; title: InBoth } | null
  product_set: InBoth | null
  /** `handle` is null where the product has no page in the shop. */
  product: { title: string; handle: string | null } | null
  maker: { name: string; handle: string; commune: InBoth | null } | null
  /** The newest first; what was annulled is left out, what was corrected is shown right. */
  decisions: PublicDecision[]
  /** The signed file to download; null for a certificate that ended before files were signed. */
  credential: { issued_at: string; kid: string; withdrawn: boolean } | null
}

/**
 * The public answer for a certificate's number.
 *
 * @param locale language of the product's title, as `vi-VN` or `en-US`
 * @throws ShopError certificate_number_unknown
 */
export async function readPublicCertificate(
  container: MedusaContainer,
  number: string,
  locale: string,
): Promise<PublicCertificate> {
  const record = await certificateByNumber(container, number)
  const { id, badge, log } = record as CertificateRecord & { badge: Badge }
  const [product, maker, credential, book] = await Promise.all([
    readProduct(container, record, locale),
    record.product ? readCertifiedMaker(container, record.product.id) : null,
    newestCredential(container, id),
    readRuleBook(container),
  ])
  const ruleSet = findRuleSet(book, badge.rule_set_id)
  const set = ruleSet?.product_sets.find(({ code }) => code === badge.product_set)
  return {
    number: badge.certificate_number || record.number,
    today: todayInVietnam(),
    badge,
    rule_set: ruleSet
      ? { decision: ruleSet.decision, title: { vi: ruleSet.title_vi, en: ruleSet.title_en } }
      : null,
    product_set: set ? { vi: set.title_vi, en: set.title_en } : null,
    product,
    maker: maker && {
      name: maker.name,
      handle: maker.handle,
      commune: maker.commune ? { vi: maker.commune, en: maker.commune_en ?? maker.commune } : null,
    },
    decisions: effectiveLog(log).map(toPublic).reverse(),
    credential: credential && {
      issued_at: new Date(credential.issued_at).toISOString(),
      kid: credential.kid,
      withdrawn: credential.withdrawn_at !== null,
    },
  }
}

function toPublic(entry: Decision): PublicDecision {
  return {
    kind: entry.kind,
    decided_on: entry.decided_on,
    decision_number: entry.decision_number,
    authority: entry.authority,
    authority_level: entry.authority_level,
    star: entry.star,
    total_score: entry.total_score,
    extended_until: entry.extended_until,
    reason: entry.reason,
  }
}

type ProductRow = { title: string; handle: string; status: string; listing?: { id: string } | null }

async function readProduct(
  container: MedusaContainer,
  { product }: CertificateRecord,
  locale: string,
): Promise<PublicCertificate["product"]> {
  if (!product) {
    return null
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph(
    {
      entity: "product",
      fields: ["id", "title", "handle", "status", "listing.id"],
      filters: { id: product.id },
    },
    { locale },
  )
  const [row] = data as unknown as ProductRow[]
  const hasPage = row?.status === "published" && Boolean(row.listing?.id)
  return { title: row?.title ?? product.title, handle: hasPage ? row.handle : null }
}
