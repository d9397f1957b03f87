import { createHash } from "node:crypto"

/** What an entry says; all of it is under its hash. */
export type AuditFacts = {
  at: Date
  phase: "requested" | "answered"
  request_id: string
  actor_type: "user" | "api-key" | "seller" | "guest"
  actor_id: string | null
  actor_name: string
  on_behalf_of: string | null
  action: string
  entity_type: string | null
  entity_id: string | null
  summary: string | null
  status: number | null
}

/** An entry with its place in the chain. */
export type AuditLink = AuditFacts & { id: string; sequence: number; previous_hash: string; hash: string }

/** Where a chain begins, or where it was checked up to. */
export type ChainHead = { sequence: number; hash: string }

/** What is wrong with an entry: one is missing before it, it doesn't follow the one before, its content was changed. */
export type ChainFault = { sequence: number; fault: "missing" | "unlinked" | "changed" }

export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: "0".repeat(64) }

/** The hash of an entry: SHA-256 over its canonical JSON (names sorted, UTC instant), which holds the hash before it. */
export function hashOf({ hash: _, ...entry }: Omit<AuditLink, "hash"> & { hash?: string }): string {
  const fields = {
    id: entry.id,
    sequence: entry.sequence,
    at: entry.at.toISOString(),
    phase: entry.phase,
    request_id: entry.request_id,
    actor_type: entry.actor_type,
    actor_id: entry.actor_id,
    actor_name: entry.actor_name,
    on_behalf_of: entry.on_behalf_of,
    action: entry.action,
    entity_type: entry.entity_type,
    entity_id: entry.entity_id,
    summary: entry.summary,
    status: entry.status,
    previous_hash: entry.previous_hash,
  }
  const sorted = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex")
}

/** Puts an entry at the end of a chain. */
export function linkTo(head: ChainHead, id: string, facts: AuditFacts): AuditLink {
  const entry = { ...facts, id, sequence: head.sequence + 1, previous_hash: head.hash }
  return { ...entry, hash: hashOf(entry) }
}

/** Follows entries, in the order of their numbers, from a head on; answers the new head or the first fault. */
export function follow(head: ChainHead, entries: readonly AuditLink[]): ChainHead | ChainFault {
  let last = head
  for (const entry of entries) {
    const fault = faultOf(last, entry)
    if (fault) {
      return { sequence: fault === "missing" ? last.sequence + 1 : entry.sequence, fault }
    }
    last = { sequence: entry.sequence, hash: entry.hash }
  }
  return last
}

function faultOf(last: ChainHead, entry: AuditLink): ChainFault["fault"] | null {
  if (entry.sequence !== last.sequence + 1) {
    return "missing"
  }
  if (entry.hash !== hashOf(entry)) {
    return "changed"
  }
  return entry.previous_hash === last.hash ? null : "unlinked"
}
