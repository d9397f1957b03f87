import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { runToEnd, startServer, type Child } from "./children"
import { backendBuildDir, backendDir, storefrontDir } from "./paths"
import { withClient } from "./postgres-cluster"
import { quietTools } from "./quiet-tools"

const medusaCli = () => {
  const require = createRequire(join(backendDir, "package.json"))
  return join(dirname(require.resolve("@medusajs/cli/package.json")), "cli.js")
}

const nextCli = () => {
  const require = createRequire(join(storefrontDir, "package.json"))
  return join(dirname(require.resolve("next/package.json")), "dist", "bin", "next")
}

export type BackendEnv = {
  DATABASE_URL: string
  PORT: string
  JWT_SECRET: string
  COOKIE_SECRET: string
  REVALIDATE_SECRET: string
  /** Opens the keys that certificate files are signed with. */
  CREDENTIAL_KEY_SECRET: string
  STOREFRONT_URL: string
  /** Where staff reach the backend; sessions are kept to HTTPS unless this is plain HTTP. */
  BACKEND_URL: string
  FILES_DIR: string
} & Record<string, string>

const backendEnv = (env: Partial<BackendEnv>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...quietTools(),
  NODE_ENV: "production",
  ...env,
})

/** Where a server's output goes and whether it heads its own process group; see startServer. */
export type ServerLog = { logFile: string; ownGroup: boolean }

/** Brings the tables of all modules, links and search indexes to the state of the built code. */
export async function migrate(env: Partial<BackendEnv>): Promise<void> {
  await runToEnd(process.execPath, [medusaCli(), "db:migrate", "--execute-safe-links"], {
    cwd: backendBuildDir,
    env: backendEnv(env),
    failure: "The database could not be brought up to date. What it said last:",
  })
}

/** Loads the demo city; rows that are there already stay as they are. */
export async function seedDemo(env: Partial<BackendEnv>): Promise<void> {
  await runToEnd(process.execPath, [medusaCli(), "exec", "./src/scripts/seed.js"], {
    cwd: backendBuildDir,
    env: backendEnv(env),
    failure: "The demo data could not be loaded. What it said last:",
  })
}

export function startBackend(env: BackendEnv, log: ServerLog): Child {
  return startServer("backend", process.execPath, [medusaCli(), "start", "--port", env.PORT], {
    cwd: backendBuildDir,
    env: backendEnv(env),
    ...log,
  })
}

/** The backend for developers: from its sources, with reload. */
export function developBackend(env: BackendEnv, log: ServerLog): Child {
  return startServer("backend", process.execPath, [medusaCli(), "develop", "--port", env.PORT], {
    cwd: backendDir,
    env: { ...backendEnv(env), NODE_ENV: "development" },
    ...log,
  })
}

export type StorefrontEnv = {
  PORT: string
  BACKEND_URL: string
  PUBLISHABLE_KEY: string
  REVALIDATE_SECRET: string
  SITE_URL: string
}

const nextServer =
  (mode: "start" | "dev", nodeEnv: "production" | "development") =>
  (env: StorefrontEnv, log: ServerLog): Child =>
    startServer("storefront", process.execPath, [nextCli(), mode, "--port", env.PORT], {
      cwd: storefrontDir,
      env: { ...process.env, NODE_ENV: nodeEnv, ...env },
      ...log,
    })

export const startStorefront = nextServer("start", "production")

/** The storefront for developers: from its sources, with reload. */
export const developStorefront = nextServer("dev", "development")

/** What answers well once a backend is open: its catalogue, which is filled right after the start. */
export const readyAddress = (backendUrl: string, key: string) =>
  [`${backendUrl}/store/catalogue?limit=1`, { "x-publishable-api-key": key }] as const

/** The key the storefront names itself with; the seed makes it. */
export function publishableKey(databaseUrl: string): Promise<string | null> {
  return withClient(databaseUrl, async (client) => {
    const found = await client.query<{ token: string }>(
      "select token from api_key where type = 'publishable' and title = 'Storefront' and revoked_at is null and deleted_at is null limit 1",
    )
    return found.rows[0]?.token ?? null
  })
}
