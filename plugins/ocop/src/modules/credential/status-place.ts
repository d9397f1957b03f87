import { randomInt } from "node:crypto"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"

import { STATUS_LIST_FULL, STATUS_LIST_LENGTH } from "./status-list"

/**
 * A place for a new file, drawn at random among those of the newest list that were never given, so that neighbours in
 * a list have nothing to do with each other. A list that is half full is followed by a new one.
 *
 * The table's unique index is what keeps a place from being given twice; two that draw the same at once are one that
 * fails and is tried again by whoever asked.
 */
export async function takeStatusPlace(manager: EntityManager): Promise<{ list: number; index: number }> {
  const [newest] = await manager.execute<{ list: number; given: number }[]>(
    `select status_list as list, count(*)::int as given from credential
     group by status_list order by status_list desc limit 1`,
  )
  const list = newest && newest.given < STATUS_LIST_FULL ? newest.list : (newest?.list ?? 0) + 1
  for (;;) {
    const index = randomInt(STATUS_LIST_LENGTH)
    const taken = await manager.execute(
      `select 1 from credential where status_list = ? and status_index = ?`,
      [list, index],
    )
    if (taken.length === 0) {
      return { list, index }
    }
  }
}
