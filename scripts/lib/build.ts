import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { runToEnd } from "./children"
import { root } from "./paths"
import { quietTools } from "./quiet-tools"

/** Environment for tools that expect the pinned pnpm on the path. */
export const toolEnv = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ...quietTools(),
  PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH ?? ""}`,
})

/** Runs turbo's build, which knows what is stale and in which order packages depend on each other. */
async function turboBuild(filters: string[]): Promise<void> {
  const require = createRequire(join(root, "package.json"))
  const turbo = join(dirname(require.resolve("turbo/package.json")), "bin", "turbo")
  await runToEnd(
    process.execPath,
    [turbo, "run", "build", ...filters, "--concurrency=2", "--output-logs=errors-only", "--no-color"],
    {
      cwd: root,
      env: { ...toolEnv(), NODE_ENV: "production" },
      failure: "The build failed. What it said last:",
    },
  )
}

/** Builds whatever is stale. */
export const buildAll = (): Promise<void> => turboBuild([])

/** Builds the plugins that are stale, and nothing that stands on them. */
export const buildPlugins = (): Promise<void> => turboBuild(["--filter=./plugins/*"])

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile()) yield path
  }
}

/**
 * A name for the state of all that decides on the database's shape and first contents: built server code,
 * demo tables and the lock file. Two equal fingerprints need no second migration or template.
 */
export function databaseFingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "pnpm-lock.yaml")))
  const folders = [
    ...["marketplace", "ocop", "locking-postgres"].map((name) =>
      join(root, "plugins", name, ".medusa", "server", "src"),
    ),
    join(root, "backend", ".medusa", "server", "src"),
    join(root, "seed", "dist"),
    join(root, "seed", "tables"),
    join(root, "seed", "pictures"),
  ]
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })) continue
    for (const file of [...filesBelow(folder)].sort()) {
      if (file.includes(`${join("src", "admin")}`)) continue
      hash.update(relative(root, file)).update(readFileSync(file))
    }
  }
  return hash.digest("hex").slice(0, 16)
}
