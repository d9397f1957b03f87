import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"

import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditFacts } from "../../modules/audit/chain"
import type AuditModuleService from "../../modules/audit/service"
import { sealFields, summarise } from "../../modules/audit/summary"
import { now } from "../../clock"
import { requirementOf, ruleOf } from "../access-rules"
import { auditActorOf } from "../audit-actor"
import { isChange, pathOf } from "./request-path"
import { findRoute } from "./route-pattern"

/** The status noted where the client went away before the answer was sent (as nginx notes it). */
const CLIENT_GONE = 499

/**
 * Writes each change into the audit log: before it is carried out, and its status after. Without the first entry nothing
 * is carried out; where the second is missing the process died in between. At an address that needs no sign-in only what
 * succeeded is written, so that strangers can't fill the log.
 */
export async function recordChange(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!isChange(req)) {
    return next()
  }
  const isPublic = requirementOf(pathOf(req), req.method) === "public"
  const facts = factsOf(req)
  const audit = req.scope.resolve<AuditModuleService>(AUDIT_MODULE)
  if (!isPublic) {
    await audit.append(facts)
  }
  res.once("close", () => {
    const status = res.writableFinished ? res.statusCode : CLIENT_GONE
    if (isPublic && status >= 400) {
      return
    }
    const summary = isPublic ? facts.summary : null
    audit
      .append({ ...facts, at: now(), phase: "answered", summary, status })
      .catch((error: Error) => req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error))
  })
  next()
}

function factsOf(req: MedusaRequest): AuditFacts {
  const { pattern, entity_type, entity_id } = findRoute(req.app, req.method, pathOf(req))
  return {
    ...auditActorOf(req),
    at: now(),
    phase: "requested",
    request_id: generateEntityId(undefined, "audreq"),
    action: `${req.method} ${pattern}`,
    entity_type,
    entity_id,
    summary: summarise(sentBy(req)),
    status: null,
  }
}

/** What a request sent, but for sealed fields; files, which are read later, by their size. */
function sentBy(req: MedusaRequest): unknown {
  if (req.is("multipart/form-data")) {
    return { files: `${req.get("content-length") ?? "?"} bytes` }
  }
  return sealFields(req.body, ruleOf(pathOf(req), req.method)?.sealed ?? [])
}
