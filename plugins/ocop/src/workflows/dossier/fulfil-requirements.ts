import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "../../certificate-records"
import { missingOf } from "../../dossier-completeness"
import type { DossierRecord } from "../../dossier-records"
import type { DossierRequirement } from "../../modules/dossier/dossier-requirements"
import { formKinds, type FormKind } from "../../modules/dossier/forms/form-kinds"
import type { Procedure } from "../../modules/dossier/procedure"
import { renewalTiming } from "../../modules/dossier/renewal-window"
import { incomplete } from "../../modules/dossier/step-request"
import type { RuleBook } from "../../rules/rule-book"

type Terms = { book: RuleBook; procedure: Procedure; data: Record<string, unknown>; on: Day }

/**
 * Checks what an action requires beyond the dossier's log: whole forms, and the window for re-evaluation.
 *
 * @returns what was found fulfilled, and the versions of the forms looked at
 * @throws ShopError dossier_incomplete that names what is missing, dossier_too_early, dossier_late_needs_reason
 */
export async function fulfilRequirements(
  container: MedusaContainer,
  requires: readonly DossierRequirement[],
  dossier: DossierRecord,
  terms: Terms,
): Promise<{ fulfilled: DossierRequirement[]; forms: Partial<Record<FormKind, number>> }> {
  const kinds = formKinds.filter((kind) => requires.includes(kind))
  const missing = await Promise.all(kinds.map((kind) => missingOf(container, kind, dossier, terms)))
  if (missing.flat().length > 0) {
    throw incomplete(missing.flat())
  }
  if (requires.includes("renewal_window")) {
    await checkWindow(container, dossier, terms)
  }
  const forms = Object.fromEntries(kinds.map((kind) => [kind, dossier.forms[kind]?.version ?? 0]))
  return {
    fulfilled: [...kinds, ...requires.filter((requirement) => requirement === "renewal_window")],
    forms,
  }
}

/**
 * 26/2026/QĐ-TTg: a re-evaluation comes between 180 and 120 days before the end; the transition rule takes a later one
 * with its reason. A file that comes back keeps the day it was first handed in.
 */
async function checkWindow(
  container: MedusaContainer,
  dossier: DossierRecord,
  { procedure, data, on }: Terms,
): Promise<void> {
  const returned = dossier.steps.some(({ action }) => action === "submit")
  if (dossier.kind !== "re_evaluation" || !dossier.certificate_id || returned) {
    return
  }
  const [certificate] = await readCertificates(container, { id: dossier.certificate_id })
  const ends = certificate?.badge?.expires_on
  if (!ends) {
    return
  }
  const { opens, due, timing } = renewalTiming(ends, procedure.renewal, on)
  if (timing === "early") {
    throw new ShopError("invalid_data", "dossier_too_early", { opens, due })
  }
  const reason = typeof data.late_reason === "string" ? data.late_reason.trim() : ""
  if (timing === "late" && !reason && !dossier.late_reason) {
    throw new ShopError("invalid_data", "dossier_late_needs_reason", { due })
  }
}
