import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"

import { EMPTY_CHAIN, follow, linkTo, type AuditFacts, type ChainFault, type ChainHead } from "./chain"
import { AuditEntry } from "./models/audit-entry"

type Transaction = Context<EntityManager>

/** What checking the whole chain found: its last entry, and the first fault if there is one. */
export type ChainState = { entries: number; head: ChainHead; fault: ChainFault | null }

const BATCH = 1_000

/** The audit log. `append` is its only writer; the database refuses everything else. */
export default class AuditModuleService extends MedusaService({ AuditEntry }) {
  /** Puts an entry at the end of the chain. Processes take turns, so that each sees the entry before its own. */
  @InjectTransactionManager()
  async append(facts: AuditFacts, @MedusaContext() context: Transaction = {}): Promise<void> {
    const { transactionManager } = context
    if (!transactionManager) {
      throw new Error("The audit log is written inside a transaction")
    }
    await transactionManager.execute("select pg_advisory_xact_lock(hashtext('audit_entry'))")
    const [last] = await transactionManager.execute<ChainHead[]>(
      "select sequence, hash from audit_entry order by sequence desc limit 1",
    )
    await this.createAuditEntries(
      linkTo(last ?? EMPTY_CHAIN, generateEntityId(undefined, "aud"), facts),
      context,
    )
  }

  /** Follows the chain from its first entry; stops at the first fault. */
  async verify(): Promise<ChainState> {
    let head = EMPTY_CHAIN
    for (let entries = 0; ;) {
      const batch = await this.listAuditEntries(
        { sequence: { $gt: head.sequence } },
        { order: { sequence: "ASC" }, take: BATCH, withDeleted: true },
      )
      const reached = follow(
        head,
        batch.map((row) => ({ ...row, at: new Date(row.at) })),
      )
      if ("fault" in reached) {
        return { entries: entries + batch.length, head, fault: reached }
      }
      entries += batch.length
      head = reached
      if (batch.length < BATCH) {
        return { entries, head, fault: null }
      }
    }
  }
}
