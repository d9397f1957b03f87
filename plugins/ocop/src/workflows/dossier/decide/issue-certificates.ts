import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "../../../certificate-records"
import { CERTIFICATE_MODULE } from "../../../modules/certificate"
import { effectiveLog } from "../../../modules/certificate/effective-log"
import type { Decision, DecisionInput } from "../../../modules/certificate/decision"
import type CertificateModuleService from "../../../modules/certificate/service"
import { readRuleBook } from "../../../read-rule-book"
import { createCertificateWorkflow } from "../../certificate/create-certificate"
import { recordDecisionWorkflow } from "../../certificate/record-decision"
import type { CertificatePlan } from "./plan-certificate"

export type IssueCertificatesInput = { plans: (CertificatePlan | null)[]; recorded_by: string | null }

type Written = { certificate_id: string; ids: string[] }

/**
 * Writes a decision into the certificates' logs, through the certificates' own workflows, all or none. Entries that are
 * there already are left as they are, so that it can run again after a crash. Compensation annuls what it wrote.
 */
export const issueCertificatesStep = createStep(
  "issue-certificates",
  async ({ plans, recorded_by }: IssueCertificatesInput, { container }) => {
    const written: Written[] = []
    const certificate_ids: (string | null)[] = []
    try {
      for (const plan of plans) {
        certificate_ids.push(plan && (await issue(container, plan, recorded_by, written)))
      }
    } catch (error) {
      await annul(container, written)
      throw error
    }
    return new StepResponse(certificate_ids, written)
  },
  async (written, { container }) => annul(container, written ?? []),
)

async function issue(
  container: MedusaContainer,
  plan: CertificatePlan,
  recorded_by: string | null,
  written: Written[],
): Promise<string> {
  if (plan.kind === "new") {
    const { result } = await createCertificateWorkflow(container).run({
      input: {
        number: plan.number,
        product_id: plan.product_id,
        decisions: [plan.decision],
        by: "staff",
        recorded_by,
      },
    })
    const [record] = await readCertificates(container, { id: result.id })
    const log = effectiveLog(record?.log ?? [])
    if (!log.some((entry) => isSame(entry, plan.decision))) {
      throw new ShopError("conflict", "certificate_number_taken", { number: plan.number })
    }
    if (result.created) {
      written.push({ certificate_id: result.id, ids: log.map(({ id }) => id) })
    }
    return result.id
  }
  const { certificate_id, decision } = plan
  const [record] = await readCertificates(container, { id: certificate_id })
  const isThere = effectiveLog(record?.log ?? []).some((entry) => isSame(entry, decision))
  if (!isThere) {
    const { result } = await recordDecisionWorkflow(container).run({
      input: { certificate_id, decision, by: "staff", recorded_by },
    })
    written.push({ certificate_id, ids: result.map(({ id }) => id) })
  }
  return certificate_id
}

/** The same decision on the same day, written already. */
function isSame(entry: Decision, { kind, decided_on, decision_number }: DecisionInput): boolean {
  return entry.kind === kind && entry.decided_on === decided_on && entry.decision_number === decision_number
}

async function annul(container: MedusaContainer, written: readonly Written[]): Promise<void> {
  const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
  const book = await readRuleBook(container)
  for (const { certificate_id, ids } of [...written].reverse()) {
    await service.annulDecisions(certificate_id, ids, book)
  }
}
