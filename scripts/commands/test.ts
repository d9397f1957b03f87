import { buildAll } from "../lib/build"
import { endAllGroups } from "../lib/children"
import { requireChromium } from "../lib/chromium"
import { PlainError } from "../lib/plain-error"
import { endWith, step } from "../lib/steps"
import { runCheck, runPlaywright, runVitest, type Count } from "../testing/suites"
import { discardAll, startBareCluster, startTemplateCluster, type TestCluster } from "../testing/template"

const parts = ["checks", "unit", "http", "e2e"] as const
type Part = (typeof parts)[number]

async function closeAll(): Promise<void> {
  await endAllGroups()
  await discardAll()
}

async function withCluster<T extends TestCluster>(
  start: () => Promise<T>,
  work: (cluster: T) => Promise<Count>,
): Promise<Count> {
  const cluster = await start()
  try {
    return await work(cluster)
  } finally {
    await cluster.stop()
  }
}

/** Lint, formatting, the rules of the house between packages, and types. */
async function runChecks(): Promise<Count[]> {
  return [
    await runCheck("Checking the code with ESLint", "eslint", [".", "--max-warnings=0"]),
    await runCheck("Checking the format", "prettier", ["--check", "--log-level", "warn", "."]),
    await runCheck("Checking who may import whom", "depcruise", [
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "err",
      "backend/src",
      "plugins",
      "seed/src",
      "storefront/src",
    ]),
    await runCheck("Checking the types of the packages", "turbo", [
      "run",
      "typecheck",
      "--output-logs=errors-only",
    ]),
    await runCheck("Checking the types of the scripts and tests", "tsc", [
      "--noEmit",
      "-p",
      "scripts/tsconfig.json",
    ]),
  ]
}

async function runParts(chosen: readonly Part[], filters: string[]): Promise<Count[]> {
  const counts: Count[] = []
  if (chosen.includes("checks")) counts.push(...(await runChecks()))
  if (chosen.includes("unit")) {
    counts.push(await withCluster(startBareCluster, ({ env }) => runVitest("unit", filters, env)))
  }
  if (chosen.includes("http") || chosen.includes("e2e")) {
    const chromium = chosen.includes("e2e") ? await requireChromium() : ""
    counts.push(
      await withCluster(startTemplateCluster, async ({ env }) => {
        const suites: Count[] = []
        if (chosen.includes("http")) suites.push(await runVitest("http", filters, env))
        if (chosen.includes("e2e"))
          suites.push(await runPlaywright(filters, { ...env, CHROMIUM_PATH: chromium }))
        return sum(suites)
      }),
    )
  }
  return counts
}

const sum = (counts: Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  failures: counts.flatMap(({ failures }) => failures),
})

/** `npm test`: everything. `npm test unit|http|e2e|checks [filter …]`: a part of it. */
export async function run([part, ...filters]: string[]): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void closeAll().then(() => process.exit(130)))
  }
  try {
    if (part !== undefined && !parts.includes(part as Part)) {
      throw new PlainError(`There is no part "${part}": choose one of ${parts.join(", ")}.`)
    }
    await step("Building what changed (a few minutes the first time)", () => buildAll())
    const total = sum(await runParts(part === undefined ? parts : [part as Part], filters))
    if (total.failures.length > 0) console.log(`\nFailed:\n  ${total.failures.join("\n  ")}`)
    console.log(`\n${total.passed} passed, ${total.failed} failed`)
    process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
  } catch (error) {
    await closeAll()
    endWith(error)
  }
}
