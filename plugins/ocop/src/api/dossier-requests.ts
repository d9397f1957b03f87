import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { zodValidator } from "@medusajs/framework"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readDossier, type DossierRow } from "../dossier-records"
import type { AskerFor } from "../dossier-detail"
import { checkMayAct } from "../dossier-access"
import { DOSSIER_MODULE } from "../modules/dossier"
import { dossierStateLabels } from "../modules/dossier/dossier-labels"
import type { StepActor } from "../modules/dossier/dossier-log"
import { mayAct } from "../modules/dossier/dossier-transitions"
import { formKinds, formRules } from "../modules/dossier/forms/form-kinds"
import type DossierModuleService from "../modules/dossier/service"
import { addEvidenceWorkflow, advanceDossierWorkflow, saveDossierFormWorkflow } from "../workflows"
import { EvidenceFields, formContents, type ActOnDossierBody, type SaveFormBody } from "./dossier-validators"

/** Whoever stands behind a request: what they may, and under which name it is written down. */
export type Caller = { askerFor: AskerFor; actor: StepActor }

/** Takes an action at the desk for whoever asks. */
export async function actOnDossier(
  req: MedusaRequest,
  dossier: DossierRow,
  body: ActOnDossierBody,
  { askerFor, actor }: Caller,
): Promise<void> {
  checkMayAct(body.action, dossier, askerFor)
  const { late_reason, ...input } = body
  await advanceDossierWorkflow(req.scope).run({
    input: { ...input, dossier_id: dossier.id, actor, data: late_reason ? { late_reason } : {} },
  })
}

/** Saves a further version of a form for whoever may write it. */
export async function saveForm(
  req: MedusaRequest,
  dossier: DossierRow,
  body: SaveFormBody,
  { askerFor, actor }: Caller,
): Promise<number> {
  const kind = formKinds.find((one) => one === req.params.kind)
  const rule = formRules.find((one) => one.kind === kind)
  if (!kind || !rule || !mayAct(rule, askerFor(rule, dossier))) {
    throw closed("dossier_form_closed", dossier)
  }
  const content = await zodValidator(formContents[kind], body.content)
  const { result } = await saveDossierFormWorkflow(req.scope).run({
    input: { dossier_id: dossier.id, kind, content, seen_version: body.seen_version ?? null, actor },
  })
  return result
}

/** Adds the uploaded paper to a dossier. */
export async function addEvidence(req: MedusaRequest, dossier_id: string, actor: StepActor): Promise<string> {
  const { file } = req as { file?: Express.Multer.File }
  if (!file) {
    throw new ShopError("invalid_data", "private_file_missing")
  }
  const facts = await zodValidator(EvidenceFields, req.body)
  const { result } = await addEvidenceWorkflow(req.scope).run({
    input: {
      dossier_id,
      facts,
      file: { name: file.originalname, content: file.buffer.toString("base64") },
      actor,
    },
  })
  return result
}

/**
 * Answers a paper's file to whoever the route let see the dossier: as a download, or shown in the page for PDF and
 * pictures when asked for; never cached, never run.
 *
 * @throws ShopError evidence_not_found, also for a paper of another dossier
 */
export async function sendEvidence(
  req: MedusaRequest,
  res: MedusaResponse,
  dossier_id: string,
): Promise<void> {
  const service = req.scope.resolve<DossierModuleService>(DOSSIER_MODULE)
  const [paper] = await service.listEvidences({ id: req.params.evidence_id ?? "", dossier_id })
  if (!paper) {
    throw new ShopError("not_found", "evidence_not_found")
  }
  const content = await req.scope
    .resolve(Modules.FILE)
    .getAsBuffer(paper.file_key)
    .catch(() => {
      throw new ShopError("not_found", "evidence_not_found")
    })
  const shown = req.query.show === "1" && /^(application\/pdf|image\/)/.test(paper.media_type)
  const plain = paper.filename
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/"/g, "")
  res.set({
    "content-type": paper.media_type,
    "content-length": String(content.length),
    "content-disposition": `${shown ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(paper.filename)}`,
    "cache-control": "private, no-store",
    "content-security-policy": shown ? "default-src 'none'; style-src 'unsafe-inline'; sandbox" : "sandbox",
    "x-content-type-options": "nosniff",
  })
  res.end(content)
}

/** The dossier of a request's address. @throws ShopError dossier_not_found */
export function dossierOf(req: MedusaRequest) {
  return readDossier(req.scope, req.params.id ?? "")
}

function closed(code: string, { state }: DossierRow): ShopError {
  return new ShopError("conflict", code, {
    state_vi: dossierStateLabels[state].vi,
    state_en: dossierStateLabels[state].en,
  })
}
