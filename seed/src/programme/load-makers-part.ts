import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "@cho-ocop/marketplace/clock"
import { formatPhone } from "@cho-ocop/marketplace/phone"
import { readDossier } from "@cho-ocop/ocop/dossier-records"
import { evidenceSupport } from "@cho-ocop/ocop/evidence-support"
import { readSheet } from "@cho-ocop/ocop/read-sheet"
import { addEvidenceWorkflow, saveDossierFormWorkflow } from "@cho-ocop/ocop/workflows"

import { demoPaper } from "../demo-paper"
import { relativeDay } from "../relative-day"
import { lacks, registrationOf, selfAssessmentOf, type MakerFacts } from "./dossier-forms"
import type { DossierSource } from "./load-dossiers"
import type { Actor } from "./programme-people"
import type { RowOf } from "./programme-tables"

/** What the maker's side of a draft holds: papers, registration, self-assessment. What is there stays. */
export async function writeMakersPart(
  container: MedusaContainer,
  { tables, people }: DossierSource,
  row: RowOf<"dossiers">,
  dossier_id: string,
): Promise<void> {
  const dossier = await readDossier(container, dossier_id)
  const product = tables.products.find(({ handle }) => handle === row.product)
  if (!product) return
  const actor = await people.actor(row.by, dossier.maker.id)
  const missing = tables.evidence
    .filter((paper) => paper.product === row.product)
    .slice(dossier.evidence.length)
  for (const paper of missing) {
    await addPaper(container, dossier_id, paper, actor)
  }
  const { evidence } = await readDossier(container, dossier_id)
  const save = (kind: "registration" | "self_assessment", content: Record<string, unknown>) =>
    saveDossierFormWorkflow(container).run({
      input: { dossier_id, kind, content, seen_version: null, actor },
    })
  if (lacks(dossier, "registration")) {
    await save("registration", registrationOf(row, product, await readMaker(container, dossier.maker.id)))
  }
  if (lacks(dossier, "self_assessment")) {
    const { rule_set_id, sheet_code: code, sheet_version: version } = dossier
    const { sheet } = await readSheet(container, { rule_set_id, code, version })
    const shows = await evidenceSupport(container, rule_set_id)
    const year = Number(today().slice(0, 4))
    await save("self_assessment", selfAssessmentOf(row, sheet, evidence, shows, year))
  }
}

async function addPaper(
  container: MedusaContainer,
  dossier_id: string,
  { type, title, number, issuer, issued, ends }: RowOf<"evidence">,
  actor: Actor,
): Promise<void> {
  const day = (offset: string | null) => (offset === null ? null : relativeDay(offset, today()))
  await addEvidenceWorkflow(container).run({
    input: {
      dossier_id,
      facts: { type, title, number, issuer, issued_on: day(issued), ends_on: day(ends) },
      file: { name: `${type}.pdf`, content: demoPaper(number ?? title).toString("base64") },
      actor,
    },
  })
}

async function readMaker(container: MedusaContainer, id: string): Promise<MakerFacts> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["name", "legal_form", "representative", "phone", "email", "address", "tax_code"],
    filters: { id },
  })
  const [maker] = data as unknown as MakerFacts[]
  if (!maker) throw new Error(`The maker ${id} is not in the database`)
  return { ...maker, phone: formatPhone(maker.phone) }
}
