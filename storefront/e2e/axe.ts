import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults, RunOptions } from "axe-core"
import { expect, type Page } from "@playwright/test"

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8")

/** Only how much is told of what is in order; every rule runs on every element all the same. */
const options: RunOptions = { resultTypes: ["violations"] }

type WithAxe = { axe?: { run: (options: RunOptions) => Promise<AxeResults> } }

/**
 * Runs all rules of axe on the page as it is, by day and by night. The schemes differ in colours only, so the
 * page is loaded once; axe is called in the page itself, which takes a fraction of the time of its wrapper.
 */
export async function expectNothingFound(page: Page, path?: string): Promise<void> {
  if (path) await page.goto(path)
  expect(page.frames(), "axe looks at the page only, so there is nothing in frames").toHaveLength(1)
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source)
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(
      async (settings) => (await (window as WithAxe).axe?.run(settings))?.violations,
      options,
    )
    expect(found, `${page.url()}, ${colorScheme}`).toEqual([])
  }
}
