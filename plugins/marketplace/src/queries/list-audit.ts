import type { MedusaContainer } from "@medusajs/framework/types"

import { addDays, startOf, type Day } from "../clock"
import { AUDIT_MODULE } from "../modules/audit"
import type { AuditLink } from "../modules/audit/chain"
import type AuditModuleService from "../modules/audit/service"

export type AuditFilter = {
  /** Id of a user, key or person. */
  actor_id?: string
  /** Plain segment of the path, such as `sellers`. */
  entity_type?: string
  entity_id?: string
  request_id?: string
  /** Day in Vietnam. */
  day?: Day
  limit: number
  offset: number
}

export type AuditAnswer = Omit<AuditLink, "at" | "summary" | "previous_hash"> & {
  /** ISO instant. */
  at: string
  summary: unknown
}

export type AuditList = { entries: AuditAnswer[]; count: number; limit: number; offset: number }

/** Entries of the audit log, the newest first. */
export async function listAudit(
  container: MedusaContainer,
  { day, limit, offset, ...equal }: AuditFilter,
): Promise<AuditList> {
  const during = day ? { at: { $gte: startOf(day), $lt: startOf(addDays(day, 1)) } } : {}
  const [rows, count] = await container
    .resolve<AuditModuleService>(AUDIT_MODULE)
    .listAndCountAuditEntries(
      { ...equal, ...during },
      { take: limit, skip: offset, order: { sequence: "DESC" }, withDeleted: true },
    )
  return {
    entries: rows.map((row) => ({
      id: row.id,
      sequence: row.sequence,
      at: new Date(row.at).toISOString(),
      phase: row.phase,
      request_id: row.request_id,
      actor_type: row.actor_type,
      actor_id: row.actor_id,
      actor_name: row.actor_name,
      on_behalf_of: row.on_behalf_of,
      action: row.action,
      entity_type: row.entity_type,
      entity_id: row.entity_id,
      summary: row.summary === null ? null : (JSON.parse(row.summary) as unknown),
      status: row.status,
      hash: row.hash,
    })),
    count,
    limit,
    offset,
  }
}
