import { withClient } from "./postgres-cluster"

/**
 * What was done to a database, kept in the database itself, so that it goes where the data goes.
 * `migrated` holds the fingerprint of the code that migrated it, `seeded` the day the demo city was complete.
 */
export type StateKey = "migrated" | "seeded"

export function readState(url: string): Promise<Partial<Record<StateKey, string>>> {
  return withClient(url, async (client) => {
    await client.query(
      "create table if not exists installation_state (key text primary key, value text not null)",
    )
    const rows = await client.query<{ key: StateKey; value: string }>(
      "select key, value from installation_state",
    )
    return Object.fromEntries(rows.rows.map(({ key, value }) => [key, value]))
  })
}

export function writeState(url: string, key: StateKey, value: string): Promise<void> {
  return withClient(url, async (client) => {
    await client.query(
      "insert into installation_state (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value",
      [key, value],
    )
  })
}
