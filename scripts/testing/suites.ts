import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { toolEnv } from "../lib/build"
import { trackGroup } from "../lib/children"
import { root } from "../lib/paths"
import { step } from "../lib/steps"

export type Count = { passed: number; failed: number }

const results = join(root, "test-results")
const bin = (name: string) => join(root, "node_modules", ".bin", name)

/** Runs a program in view of the person and answers its exit code. */
function runInView(command: string, args: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...toolEnv(), ...env },
    detached: true,
  })
  trackGroup(child)
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve(code ?? 1))
    child.once("error", () => resolve(1))
  })
}

/** A check that either holds or doesn't, such as lint; it counts as one. */
export async function runCheck(what: string, command: string, args: string[]): Promise<Count> {
  return step(what, async () => {
    const code = await runInView(bin(command), args, {})
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  })
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; name: string; assertionResults: unknown[] }[]
}

/** Runs one project of Vitest; a file that could not be loaded counts as a failure, and so does a run without tests. */
export async function runVitest(
  project: "unit" | "http",
  filters: string[],
  env: Record<string, string>,
): Promise<Count> {
  mkdirSync(results, { recursive: true })
  const report = join(results, `${project}.json`)
  rmSync(report, { force: true })
  const code = await runInView(
    bin("vitest"),
    [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...filters,
    ],
    env,
  )
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as VitestReport
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  )
  const failed = numFailedTests + unloaded.length
  const ranNothing = numPassedTests + failed === 0
  return { passed: numPassedTests, failed: failed || (ranNothing || code !== 0 ? 1 : 0) }
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

/** Runs the browser suites; a test that passed only when repeated counts as failed. */
export async function runPlaywright(filters: string[], env: Record<string, string>): Promise<Count> {
  const report = join(results, "e2e.json")
  rmSync(report, { force: true })
  const code = await runInView(
    bin("playwright"),
    ["test", "--config", "storefront/playwright.config.ts", ...filters],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync(report, "utf8")) as PlaywrightReport
  const failed = stats.unexpected + stats.flaky
  const ranNothing = stats.expected + failed === 0
  return { passed: stats.expected, failed: failed || (ranNothing || code !== 0 ? 1 : 0) }
}
