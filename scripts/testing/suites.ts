import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join, relative } from "node:path"
import { toolEnv } from "../lib/build"
import { trackGroup } from "../lib/children"
import { root } from "../lib/paths"
import { step } from "../lib/steps"

export type Count = {
  passed: number
  failed: number
  /** what failed, by file and name, for the end of a long run */
  failures: string[]
}

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

/** A check, or a suite that ended without a report: it counts as one failure under its own name. */
const brokenOff = (what: string): Count => ({ passed: 0, failed: 1, failures: [what] })

/** A check that either holds or doesn't, such as lint; it counts as one. */
export async function runCheck(what: string, command: string, args: string[]): Promise<Count> {
  return step(what, async () => {
    const code = await runInView(bin(command), args, {})
    return code === 0 ? { passed: 1, failed: 0, failures: [] } : brokenOff(what)
  })
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    status: string
    name: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/** Names of failed tests with their files; of a file that could not be loaded, its own. */
const failuresOf = ({ testResults }: VitestReport): string[] =>
  testResults.flatMap(({ status, name, assertionResults }) => {
    const file = relative(root, name)
    if (status === "failed" && assertionResults.length === 0) return [`${file} (could not be loaded)`]
    return assertionResults
      .filter((test) => test.status === "failed")
      .map(({ fullName }) => `${file}: ${fullName}`)
  })

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
  if (!existsSync(report)) return brokenOff(`Vitest, ${project}: no report`)
  const told = JSON.parse(readFileSync(report, "utf8")) as VitestReport
  return counted(`Vitest, ${project}`, told.numPassedTests, failuresOf(told), code)
}

/** A run without tests is a failure, and so is one that ended badly although each of its tests passed. */
function counted(suite: string, passed: number, failures: string[], code: number): Count {
  if (failures.length > 0 || (code === 0 && passed > 0)) return { passed, failed: failures.length, failures }
  const why = passed === 0 ? "no test ran" : `every test passed, yet it ended with code ${code}`
  return { passed, failed: 1, failures: [`${suite}: ${why}`] }
}

type PlaywrightSuite = {
  suites?: PlaywrightSuite[]
  specs: { title: string; file: string; tests: { status: string }[] }[]
}
type PlaywrightReport = { stats: { expected: number }; suites: PlaywrightSuite[] }

const failedSpecs = ({ suites = [], specs }: PlaywrightSuite): string[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === "unexpected" || status === "flaky"))
    .map(({ file, title }) => `storefront/e2e/${file}: ${title}`),
  ...suites.flatMap(failedSpecs),
]

/** Runs the browser suites; a test that passed only when repeated counts as failed. */
export async function runPlaywright(filters: string[], env: Record<string, string>): Promise<Count> {
  const report = join(results, "e2e.json")
  rmSync(report, { force: true })
  const code = await runInView(
    bin("playwright"),
    ["test", "--config", "storefront/playwright.config.ts", ...filters],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
  if (!existsSync(report)) return brokenOff("Playwright: no report")
  const { stats, suites } = JSON.parse(readFileSync(report, "utf8")) as PlaywrightReport
  return counted("Playwright", stats.expected, suites.flatMap(failedSpecs), code)
}
