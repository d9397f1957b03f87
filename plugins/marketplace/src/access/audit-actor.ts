import type { AuditFacts } from "../modules/audit/chain"

/** Who stands behind a request, as the audit log names him. */
export type AuditActor = Pick<AuditFacts, "actor_type" | "actor_id" | "actor_name" | "on_behalf_of">

type AuditedRequest = { audit_actor?: AuditActor }

export const GUEST: AuditActor = { actor_type: "guest", actor_id: null, actor_name: "", on_behalf_of: null }

/** Puts on a request whom the audit log shall name. */
export function setAuditActor(req: object, actor: AuditActor): void {
  ;(req as AuditedRequest).audit_actor = actor
}

/** Whom the audit log names; a guest where nobody is signed in. */
export const auditActorOf = (req: object): AuditActor => (req as AuditedRequest).audit_actor ?? GUEST
