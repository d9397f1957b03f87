import { PlainError } from "./plain-error"
import { withClient } from "./postgres-cluster"

const neededExtensions = ["pg_trgm", "unaccent"]

/** The reason of a failed connection; that of a name with several addresses has its reasons inside. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ")
  return error instanceof Error ? error.message : String(error)
}

/**
 * Checks that a database which isn't ours can be reached and has what the shop stands on.
 * @throws PlainError that says what is missing
 */
export async function requireDatabase(url: string): Promise<void> {
  const found = await withClient(url, async (client) => {
    const version = await client.query<{ server_version_num: string }>("show server_version_num")
    const extensions = await client.query<{ name: string }>(
      "select name from pg_available_extensions where name = any($1)",
      [neededExtensions],
    )
    return {
      major: Math.floor(Number(version.rows[0]?.server_version_num) / 10_000),
      extensions: extensions.rows.map(({ name }) => name),
    }
  }).catch((error: unknown) => {
    throw new PlainError(
      `The database of DATABASE_URL can't be used: ${reasonOf(error)}. Mend DATABASE_URL, or leave it out to use the database that comes along.`,
    )
  })
  if (found.major < 15) {
    throw new PlainError(`The database of DATABASE_URL is PostgreSQL ${found.major}: 15 or newer is needed.`)
  }
  const missing = neededExtensions.filter((name) => !found.extensions.includes(name))
  if (missing.length > 0) {
    throw new PlainError(
      `The database server of DATABASE_URL lacks ${missing.join(" and ")}: install PostgreSQL's "contrib" package there.`,
    )
  }
}
