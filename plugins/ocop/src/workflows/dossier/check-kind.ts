import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { CertificateRecord } from "../../certificate-records"
import type { BadgeState } from "../../modules/certificate/certificate-transitions"
import type { DossierKind } from "../../modules/dossier/dossier-kinds"
import "../../modules/dossier/dossier-messages"

const inForce: readonly (BadgeState | undefined)[] = ["valid", "renewing", "extended"]

/**
 * Which kind of registration a product's certificate allows: the first time without one (or after a revocation), an
 * upgrade of one in force, a re-evaluation of one that is in force or has ended.
 *
 * @throws ShopError dossier_kind_has_certificate, dossier_kind_needs_valid_certificate, dossier_kind_needs_certificate
 */
export function checkKind(kind: DossierKind, certificate: CertificateRecord | null): void {
  const state = certificate?.badge?.state
  const carried = inForce.includes(state) || state === "expired"
  if (kind === "first" && carried) {
    throw new ShopError("conflict", "dossier_kind_has_certificate", { number: certificate?.number ?? "" })
  }
  if (kind === "upgrade" && !inForce.includes(state)) {
    throw new ShopError(
      "conflict",
      carried ? "dossier_kind_needs_valid_certificate" : "dossier_kind_needs_certificate",
    )
  }
  if (kind === "re_evaluation" && !carried) {
    throw new ShopError("conflict", "dossier_kind_needs_certificate")
  }
}
