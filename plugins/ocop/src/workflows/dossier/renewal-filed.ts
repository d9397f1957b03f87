import type { MedusaContainer } from "@medusajs/framework/types"

import { readCertificates } from "../../certificate-records"
import type { DossierRow } from "../../dossier-records"
import { readStanding, type StepActor } from "../../modules/dossier/dossier-log"
import type { Procedure } from "../../modules/dossier/procedure"
import { renewalTiming } from "../../modules/dossier/renewal-window"
import type { RecordDecisionInput } from "../certificate/record-decision"

/**
 * What the certificate's log notes when the commune accepts a re-evaluation that was handed in within its window; null
 * where it was not, or where the certificate isn't simply valid. A late file needs a decision on its extension, which
 * the office records itself.
 */
export async function renewalFiledWith(
  container: MedusaContainer,
  dossier: DossierRow,
  procedure: Procedure,
  actor: StepActor,
): Promise<RecordDecisionInput | null> {
  const { handed_in_on } = readStanding(dossier.steps)
  if (dossier.kind !== "re_evaluation" || !dossier.certificate_id || !handed_in_on) {
    return null
  }
  const [certificate] = await readCertificates(container, { id: dossier.certificate_id })
  const ends = certificate?.badge?.expires_on
  const last = certificate?.log.at(-1)
  if (!certificate || !ends || certificate.badge?.state !== "valid" || !last) {
    return null
  }
  const inWindow = renewalTiming(ends, procedure.renewal, handed_in_on).timing === "in_window"
  if (!inWindow || last.decided_on > handed_in_on) {
    return null
  }
  return {
    certificate_id: certificate.id,
    decision: {
      kind: "renewal_filed",
      decided_on: handed_in_on,
      pending_file_number: dossier.number ?? dossier.id,
    },
    by: "staff",
    recorded_by: actor.type === "staff" ? actor.id : null,
  }
}
