import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { DossierRow } from "../../../dossier-records"
import type { DecisionInput } from "../../../modules/certificate/decision"
import type { Result } from "./judge-entry"
import type { Ruling, RulingEntry } from "./ruling"

/** What a decision writes into a certificate's log: into a new one's, or into that of the product's own. */
export type CertificatePlan =
  | { kind: "new"; number: string; product_id: string; decision: DecisionInput }
  | { kind: "own"; certificate_id: string; decision: DecisionInput }

/**
 * What one line of a decision means for a certificate; null where nothing is written: a product without a certificate
 * that is refused or sent up has no log yet.
 *
 * @throws ShopError ruling_certificate_number_missing
 */
export function planCertificate(
  ruling: Ruling,
  entry: RulingEntry,
  dossier: DossierRow,
  result: Result,
  sentToCentre: boolean,
): CertificatePlan | null {
  const paper = {
    decided_on: ruling.decided_on,
    decision_number: ruling.number,
    authority: ruling.authority,
    authority_level: ruling.level,
    total_score: result.total_score === null ? null : toFourDecimals(result.total_score),
  }
  const { certificate_id } = dossier
  switch (entry.verdict) {
    case "recognise": {
      const decision: DecisionInput = {
        ...paper,
        kind: "recognition",
        rule_set_id: dossier.rule_set_id,
        product_set: dossier.sheet_code,
        star: entry.star ?? null,
        issued_on: entry.issued_on ?? ruling.decided_on,
        certificate_number: entry.certificate_number ?? null,
      }
      if (certificate_id) {
        return { kind: "own", certificate_id, decision }
      }
      if (!entry.certificate_number) {
        throw new ShopError("invalid_data", "ruling_certificate_number_missing", {
          number: dossier.number ?? dossier.product.title,
        })
      }
      return { kind: "new", number: entry.certificate_number, product_id: dossier.product.id, decision }
    }
    case "refuse":
      return certificate_id
        ? {
            kind: "own",
            certificate_id,
            decision: { ...paper, kind: "not_recognised", reason: entry.reason ?? null },
          }
        : null
    case "send_up":
      return certificate_id && sentToCentre
        ? {
            kind: "own",
            certificate_id,
            decision: {
              ...paper,
              kind: "sent_to_centre",
              rule_set_id: dossier.rule_set_id,
              product_set: dossier.sheet_code,
              pending_file_number: dossier.number,
            },
          }
        : null
  }
}

/** As a log keeps a total; cut and not rounded, so that no star's band is entered by it. */
function toFourDecimals(total: number): number {
  return Math.floor(total * 10_000 + 1e-6) / 10_000
}
