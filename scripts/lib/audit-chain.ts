import {
  EMPTY_CHAIN,
  follow,
  type AuditLink,
  type ChainFault,
  type ChainHead,
} from "../../plugins/marketplace/src/modules/audit/chain"
import { withClient } from "./postgres-cluster"

const batch = 1_000

export type ChainReport = {
  head: ChainHead
  fault: ChainFault | null
  /** Hash of the entry that was asked for; null where there is none. */
  noted: string | null
}

/** Reads the audit log of a database entry by entry and follows its chain, apart from the server that writes it. */
export function checkAuditChain(url: string, notedSequence: number): Promise<ChainReport> {
  return withClient(url, async (client) => {
    let head = EMPTY_CHAIN
    let noted: string | null = null
    for (;;) {
      const { rows } = await client.query<AuditLink>(
        "select * from audit_entry where sequence > $1 order by sequence limit $2",
        [head.sequence, batch],
      )
      noted ??= rows.find(({ sequence }) => sequence === notedSequence)?.hash ?? null
      const reached = follow(head, rows)
      if ("fault" in reached) return { head, fault: reached, noted }
      head = reached
      if (rows.length < batch) return { head, fault: null, noted }
    }
  })
}
