import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"
import QRCode from "qrcode"

import type { CertificateRecord } from "../certificate-records"
import { standingOf } from "../certificate-standing"
import { readCertifiedMaker } from "../certified-product"
import "../modules/certificate/certificate-messages"
import { certificateUrl } from "../modules/credential/public-addresses"
import { renderPdf } from "../pdf/render-pdf"
import { readRuleBook } from "../read-rule-book"
import { findRuleSet } from "../rules/in-force"
import { certificateSheet } from "./certificate-sheet"

/**
 * The certificate as PDF, to print and hand over: one sheet with a QR code to its public page.
 *
 * @throws ShopError certificate_not_printable when the product has had no star yet
 */
export async function certificatePdf(container: MedusaContainer, record: CertificateRecord): Promise<Buffer> {
  const { badge, product, number } = record
  const { claim } = standingOf(badge)
  if (!badge || !claim) {
    throw new ShopError("not_allowed", "certificate_not_printable")
  }
  const maker = product ? await readCertifiedMaker(container, product.id) : null
  const ruleSet = findRuleSet(await readRuleBook(container), claim.rule_set_id)
  const set = ruleSet?.product_sets.find(({ code }) => code === badge.product_set)
  const url = certificateUrl(claim.certificate_number || number)
  const facts = {
    ...claim,
    number: claim.certificate_number || number,
    product: product?.title ?? "",
    product_set: set ? `${set.code} · ${set.title_vi}` : null,
    maker: maker?.name ?? null,
    commune: maker?.commune ?? null,
    rule_set: ruleSet?.decision ?? claim.rule_set_id,
    extended_until: badge.extended_until,
    state: badge.state,
    printed_on: today(),
    url,
  }
  const qr = await QRCode.toString(url, { type: "svg", errorCorrectionLevel: "M", margin: 0 })
  return renderPdf(certificateSheet(facts, qr))
}
