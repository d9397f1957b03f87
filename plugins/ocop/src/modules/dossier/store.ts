import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { DossierKind } from "./dossier-kinds"
import { counterKey, formatNumber, type NumberRequest } from "./numbers"

export type Transaction = Context<EntityManager>

/** The transaction's connection. */
export function manager({ transactionManager }: Transaction): EntityManager {
  if (!transactionManager) {
    throw new Error("A dossier's log is written inside a transaction")
  }
  return transactionManager
}

/**
 * Locks dossiers, lowest id first, so that two actions on the same ones wait for each other and never cross.
 *
 * @throws ShopError dossier_not_found
 */
export async function lockDossiers(
  ids: readonly string[],
  context: Transaction,
): Promise<Map<string, DossierKind>> {
  const sorted = [...new Set(ids)].sort()
  const rows = await manager(context).execute<{ id: string; kind: DossierKind }[]>(
    `select id, kind from dossier where id in (${sorted.map(() => "?").join(", ")}) and deleted_at is null
     order by id for update`,
    sorted,
  )
  if (rows.length < sorted.length) {
    throw new ShopError("not_found", "dossier_not_found")
  }
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

/** Locks one row of a table by its id; false when there is none. */
export async function lockRow(
  table: "idea" | "evidence",
  id: string,
  context: Transaction,
): Promise<boolean> {
  const rows = await manager(context).execute(
    `select id from "${table}" where id = ? and deleted_at is null for update`,
    [id],
  )
  return rows.length > 0
}

/** Lets one transaction at a time do what a name stands for, where there is no row to lock yet. */
export async function lockName(name: string, context: Transaction): Promise<void> {
  await manager(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`dossier:${name}`])
}

/**
 * Gives a dossier its number, unless it has one of that kind and level. The counter's row stays locked until the
 * transaction ends; a number that a failed transaction took is free again, one taken back stays a gap.
 */
export async function giveNumber(
  dossier_id: string,
  request: NumberRequest,
  on: string,
  context: Transaction,
): Promise<void> {
  const known = await manager(context).execute(
    "select 1 from dossier_number where dossier_id = ? and kind = ? and level = ?",
    [dossier_id, request.kind, request.level],
  )
  if (known.length > 0) {
    return
  }
  const [counter] = await manager(context).execute<{ value: number }[]>(
    `insert into dossier_counter (id, key, value) values (?, ?, 1)
     on conflict (key) where deleted_at is null
     do update set value = dossier_counter.value + 1, updated_at = now()
     returning value`,
    [generateEntityId(undefined, "doscnt"), counterKey(request)],
  )
  await manager(context).execute(
    "insert into dossier_number (id, dossier_id, kind, level, number, given_on) values (?, ?, ?, ?, ?, ?)",
    [
      generateEntityId(undefined, "dosnum"),
      dossier_id,
      request.kind,
      request.level,
      formatNumber(request, counter?.value ?? 0),
      on,
    ],
  )
}
