import { tmpdir } from "node:os"
import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { runToEnd, startServer, stopServer } from "../../scripts/lib/children"
import { storefrontDir } from "../../scripts/lib/paths"
import { freePort } from "../../scripts/lib/ports"
import { answers, waitFor } from "../../scripts/lib/wait-for"

const next = () => {
  const require = createRequire(join(storefrontDir, "package.json"))
  return join(dirname(require.resolve("next/package.json")), "dist", "bin", "next")
}

/** Builds and serves an empty page with the same Next version, for the time of `work`. */
export async function withEmptyApp<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = join(storefrontDir, "e2e", "empty-app")
  const logs = mkdtempSync(join(tmpdir(), "cho-ocop-empty-app-"))
  const env = { ...process.env, NODE_ENV: "production" as const }
  await runToEnd(process.execPath, [next(), "build"], {
    cwd: folder,
    env,
    failure: "The empty page could not be built.",
  })
  const port = await freePort()
  const server = startServer("empty page", process.execPath, [next(), "start", "--port", String(port)], {
    cwd: folder,
    env,
    logFile: join(logs, "server.log"),
    ownGroup: false,
  })
  try {
    const url = `http://localhost:${port}`
    if (!(await waitFor(() => answers(url), { timeoutMs: 30_000 })))
      throw new Error("The empty page does not answer.")
    return await work(url)
  } finally {
    await stopServer(server)
    rmSync(logs, { recursive: true, force: true })
  }
}
